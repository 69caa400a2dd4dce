create table outcome_step (
  id           bigint      primary key,
  problem_id   bigint      not null references problem,
  network_id   bigint      not null references network,
  requester_id bigint      not null references member,
  stage        text        not null check (stage in ('planned', 'inUse', 'effectSeen', 'notUsed')),
  text         text        not null,
  figure       jsonb,
  evidence     jsonb       not null,
  on_time      boolean     not null,
  reported_at  timestamptz not null,
  version      bigint      not null default 1,
  unique (problem_id, stage)
);
create index outcome_step_newest on outcome_step (reported_at desc, id desc);

create table outcome_verification (
  step_id     bigint      not null references outcome_step,
  problem_id  bigint      not null references problem,
  verifier_id bigint      not null references member,
  judgement   integer     not null check (judgement between 1 and 5),
  text        text        not null,
  is_first    boolean     not null,
  verified_at timestamptz not null,
  primary key (step_id, verifier_id)
);
create unique index outcome_verification_first on outcome_verification (problem_id) where is_first;
create index outcome_verification_verifier on outcome_verification (verifier_id);

-- Date-only promises end at 24:00 where networks are.
create function end_of_day(day date) returns timestamptz
language sql immutable parallel safe
return (day + 1)::timestamp at time zone 'Europe/Helsinki';

-- A problem whose use was verified closes by the clock, some time after.
alter table problem add column closes_at timestamptz;
create index problem_closes_at on problem (closes_at) where status = 'outcome';
create function problem_status(status text, review_from timestamptz, closes_at timestamptz, at timestamptz)
returns text language sql immutable parallel safe
return case when status = 'outcome' and closes_at <= at then 'closed'
            else problem_status(status, review_from, at) end;
