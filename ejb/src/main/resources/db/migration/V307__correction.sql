-- What a ruling takes back from ledgers once it stands; the things are fixed when it is given.
create table correction (
  id          bigint      primary key,
  network_id  bigint      not null references network,
  case_id     bigint      unique references integrity_case,
  hiding_id   bigint      references hiding,
  remedy      text        not null check (remedy in ('votes', 'contributions')),
  things      jsonb       not null,
  concerned   bigint[]    not null, -- members whose points it takes
  foreseen    jsonb       not null, -- by member, what was foreseen when it was ordered
  ruled_by    bigint      not null references member,
  reasons     text        not null,
  ruled_at    timestamptz not null,
  stands_at   timestamptz not null,
  answered_by bigint      references member,
  answered_at timestamptz,
  answer      text        not null default '',
  state       text        not null default 'ordered' check (state in ('ordered', 'done', 'dropped')),
  ended_at    timestamptz,
  check ((case_id is null) <> (hiding_id is null)),
  check ((answered_by is null) = (answered_at is null)),
  check ((state = 'ordered') = (ended_at is null))
);
create unique index correction_hiding on correction (hiding_id) where state <> 'dropped';
create index correction_network on correction (network_id, id desc);
create index correction_concerned on correction using gin (concerned);
create index correction_due on correction (stands_at) where state = 'ordered';

-- Those concerned ask for a second look, each once; one of them is enough to have it.
create table correction_appeal (
  correction_id bigint      not null references correction,
  member_id     bigint      not null references member,
  text          text        not null,
  asked_at      timestamptz not null,
  primary key (correction_id, member_id)
);
create index correction_appeal_member on correction_appeal (member_id);

-- A void vote is taken back for good: its voter casts no other on this solution.
alter table solution_vote add voided_at timestamptz;

-- A review that was removed for abuse is neither shown nor weighed; its row stays.
alter table review add removed_at timestamptz;
