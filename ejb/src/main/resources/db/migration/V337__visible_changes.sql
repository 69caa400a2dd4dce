-- A cheap sign of change for pages that are kept ready for visitors (ADR 47): a number that rises
-- with every statement that writes what a visitor may see, and a lock that its transaction holds
-- until others see what it wrote.
create sequence visible_change;
select nextval('visible_change');

-- The lock first, then the number: whoever reads the number and then finds nobody with the lock
-- sees all that the number counted. Shared locks never wait for each other.
create function note_visible_change() returns trigger language plpgsql as $$
declare
  noted boolean;
begin
  noted := pg_advisory_xact_lock_shared(47, 1) is null;
  noted := nextval('visible_change') is null;
  return null;
end $$;

create function look_at_visible_changes(out changes bigint, out under_way boolean)
language plpgsql volatile as $$
begin
  changes := (select last_value from visible_change);
  under_way := exists (
    select from pg_locks l join pg_database d on d.oid = l.database
     where l.locktype = 'advisory' and l.classid = 47 and l.objid = 1 and l.objsubid = 2
       and d.datname = current_database());
end $$;

-- Makes the writers of a table tell.
create function tell_visible_changes(of_table regclass) returns void language plpgsql as $$
begin
  execute format(
    'create trigger visible_change after insert or update or delete or truncate on %s'
    ' for each statement execute function note_visible_change()', of_table);
end $$;

-- Two tables tell for many: whoever votes, or posts lines of the ledger, writes an event in the
-- same transaction, and a subscriber moves its position in the transaction of what it derived.
select tell_visible_changes(t) from unnest(array[
  'event_log', 'event_subscription',
  'member', 'network', 'membership', 'network_invitation', 'topic', 'declared_skill',
  'problem', 'problem_topic', 'solution', 'solution_revision', 'solution_refiner', 'co_author',
  'comment', 'refinement', 'review', 'review_rating', 'review_conflict', 'reviewer_bias',
  'consensus_fit', 'solution_fit', 'probe', 'spot_check',
  'decision', 'decision_solution', 'decision_share', 'outcome_step', 'outcome_verification',
  'thanks', 'recognition', 'recognition_budget',
  'hiding', 'correction', 'former_mention', 'veiled_name', 'veiled_line',
  'reputation_hold', 'level_table_version', 'level_loss', 'preset_privilege',
  'standing', 'standing_network', 'member_record', 'requester_record',
  'badge_set_version', 'badge_grant', 'badge_basis',
  'topic_skill', 'trust_version', 'trust_in_force', 'rule_set_version',
  'ledger_checkpoint', 'dump_import', 'imported_member', 'imported_post', 'imported_comment',
  'imported_link', 'imported_badge', 'imported_erased']::regclass[]) t;
