-- What a vote writes. Rolls are read from standings, so nobody looks for totals in the order of points, and
-- changing them touches no index any more. The pair's own index says no more than the one of favours.
drop index reputation_total_board;
drop index solution_vote_pair;

-- One index tells what an account earned lately and what its balance was at a moment.
drop index ledger_line_recent;
drop index ledger_line_moment;
create index ledger_line_moment on ledger_line
  (member_id, network_id, at desc, sequence desc) include (points);

-- Counters change where they stand, if there is room.
alter table solution_tally set (fillfactor = 70);
alter table problem_tally set (fillfactor = 70);
alter table standing_day set (fillfactor = 80);
alter table standing_bucket set (fillfactor = 70);

-- Every page of a member names networks: how many belong to one and who manages it is not counted anew.
alter table network add column members integer not null default 0;
update network n set members = (select count(*) from membership m where m.network_id = n.id);
create index membership_managers on membership (network_id) where role = 'MANAGER';

create function count_members() returns trigger language plpgsql as $$
begin
  update network n set members = n.members + c.more
    from (select m.network_id, case tg_op when 'INSERT' then count(*) else -count(*) end as more
            from changed m group by m.network_id) c
   where n.id = c.network_id;
  return null;
end $$;
create trigger members_joined after insert on membership referencing new table as changed
  for each statement execute function count_members();
create trigger members_left after delete on membership referencing old table as changed
  for each statement execute function count_members();
