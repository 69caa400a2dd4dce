-- Changes that members propose to each other's solutions.
create table refinement (
  id              bigint      primary key,
  network_id      bigint      not null references network,
  problem_id      bigint      not null references problem,
  solution_id     bigint      not null references solution,
  refiner_id      bigint      not null references member,
  base_revision   integer     not null,
  text            text        not null,
  note            text        not null,
  words           integer     not null check (words >= 0),
  excerpt         jsonb       not null,
  state           text        not null check (state in ('open', 'merged', 'declined', 'withdrawn')),
  reason          text,
  proposed_at     timestamptz not null,
  settled_at      timestamptz,
  settled_by      bigint      references member,
  merged_revision integer,
  version         bigint      not null default 1,
  check ((state = 'open') = (settled_at is null)),
  check ((state = 'merged') = (merged_revision is not null)),
  check ((state = 'declined') = (reason is not null))
);
create index refinement_solution on refinement (solution_id, proposed_at desc, id desc);
create index refinement_problem on refinement (problem_id, proposed_at desc, id desc);
create index refinement_refiner on refinement (refiner_id, proposed_at desc, id desc);
create unique index refinement_open on refinement (solution_id, refiner_id) where state = 'open';

-- The refinement that a revision came from.
alter table solution_revision add refinement_id bigint references refinement;

-- One row a solution and member whose refinement was merged; proved once it was accepted or voted for.
create table solution_refiner (
  solution_id   bigint      not null references solution,
  refiner_id    bigint      not null references member,
  network_id    bigint      not null references network,
  refinement_id bigint      not null references refinement,
  words         integer     not null check (words >= 0),
  merged_at     timestamptz not null,
  proved_at     timestamptz,
  primary key (solution_id, refiner_id)
);
create index solution_refiner_member on solution_refiner (refiner_id, solution_id);

-- Half-written refinements, saved while somebody writes.
create table refinement_draft (
  solution_id   bigint      not null references solution,
  member_id     bigint      not null references member,
  network_id    bigint      not null references network,
  base_revision integer     not null,
  text          text        not null,
  note          text        not null,
  saved_at      timestamptz not null,
  primary key (solution_id, member_id)
);
