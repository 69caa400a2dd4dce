-- How often a review came to be rated helpful by somebody: each time is an occasion of its own.
alter table review add column helpful_round integer not null default 0;

-- A comment on a draft that its requester found useful; paid when the problem opens.
alter table comment add column useful_at timestamptz;
create index comment_useful on comment (problem_id) where useful_at is not null;

-- A line of the ledger that waits for a manager. line is its sequence in the account; the event
-- log tells when it was held and what became of it, this is where managers look.
create table reputation_hold (
  id          bigint      primary key,
  network_id  bigint      not null,
  member_id   bigint      not null,
  line        bigint      not null,
  track       text        not null,
  topics      bigint[]    not null,
  amount      bigint      not null,
  solution_id bigint      not null,
  problem_id  bigint      not null,
  requester_id bigint     not null references member,
  held_at     timestamptz not null,
  ends_at     timestamptz not null,
  ended_at    timestamptz,
  ruling      text        check (ruling in ('released', 'takenBack', 'lapsed')),
  ruled_by    bigint      references member,
  reasons     text        not null default '',
  check ((ended_at is null) = (ruling is null)),
  foreign key (network_id, member_id, line) references ledger_line
);
create unique index reputation_hold_open on reputation_hold (network_id, member_id, line)
  where ended_at is null;
create index reputation_hold_desk on reputation_hold (network_id, held_at desc);
create index reputation_hold_due on reputation_hold (ends_at) where ended_at is null;

-- Which lines hold others.
create index ledger_line_holding on ledger_line (member_id, network_id, occasion_1)
  where rule = 'H-1' and reverses = 0;

-- Acceptances of an account, in order to see how often one requester accepted one contributor.
create index ledger_line_acceptance on ledger_line (network_id, member_id, source_id, at)
  where rule = 'S-1' and reverses = 0;
