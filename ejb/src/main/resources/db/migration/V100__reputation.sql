-- A member's points in a network. Its row is locked while lines are written; the sums are caches
-- that verification derives again from the lines.
create table reputation_account (
  network_id bigint not null references network,
  member_id  bigint not null references member,
  sequence   bigint not null default 0,
  balance    bigint not null default 0,
  last_hash  bytea  not null default decode(repeat('00', 32), 'hex'),
  primary key (network_id, member_id)
) with (fillfactor = 70);
create index reputation_account_member on reputation_account (member_id);

-- Why somebody has points. balance is the account's after the line, position orders lines of
-- several accounts; all else is hashed.
create table ledger_line (
  network_id    bigint      not null,
  member_id     bigint      not null,
  sequence      bigint      not null,
  at            timestamptz not null,
  rule          text        not null,
  rule_set      integer     not null,
  track         text        not null,
  topics        bigint[]    not null,
  raw           bigint      not null,
  points        bigint      not null,
  occasion_1    bigint      not null,
  occasion_2    bigint      not null,
  occasion_3    bigint      not null,
  period        bigint      not null,
  cause_id      bigint      not null,
  source_id     bigint      not null,
  reverses      bigint      not null,
  balance       bigint      not null,
  position      bigint      not null generated always as identity,
  previous_hash bytea       not null,
  hash          bytea       not null,
  primary key (network_id, member_id, sequence),
  foreign key (network_id, member_id) references reputation_account
);
-- Nobody is paid twice for the same, and a line is taken back once, whatever is repeated.
create unique index ledger_line_occasion on ledger_line
  (network_id, member_id, rule, track, occasion_1, occasion_2, occasion_3) where reverses = 0;
create unique index ledger_line_reversal on ledger_line
  (network_id, member_id, reverses) where reverses <> 0;
create index ledger_line_member on ledger_line (member_id, position desc);

create function ledger_only_grows() returns trigger language plpgsql as $$
begin
  raise exception 'ledger lines are never changed or removed';
end $$;
create trigger ledger_line_only_grows before update or delete on ledger_line
  for each row execute function ledger_only_grows();
create trigger ledger_line_is_never_emptied before truncate on ledger_line
  for each statement execute function ledger_only_grows();

-- Points by track and topic; topic 0 is the whole track. season is a sum of forward decay.
create table reputation_total (
  network_id bigint           not null,
  member_id  bigint           not null,
  track      text             not null,
  topic_id   bigint           not null,
  points     bigint           not null,
  season     double precision not null,
  primary key (member_id, network_id, track, topic_id)
) with (fillfactor = 70);
create index reputation_total_board on reputation_total (network_id, track, topic_id, points desc);

-- How much of a cap a member has used in a day or month.
create table cap_use (
  network_id bigint not null,
  member_id  bigint not null,
  cap        text   not null,
  period     bigint not null,
  used       bigint not null,
  primary key (network_id, member_id, cap, period)
) with (fillfactor = 70);
