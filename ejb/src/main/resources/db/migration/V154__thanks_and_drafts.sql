alter table thanks drop constraint thanks_contribution_type_check;
alter table thanks add constraint thanks_contribution_type_check
  check (contribution_type in ('solution', 'review', 'comment', 'brief', 'refinement'));

-- Half-written reviews and outcome reports, saved while somebody writes.
create table review_draft (
  solution_id bigint      not null references solution,
  member_id   bigint      not null references member,
  network_id  bigint      not null references network,
  content     jsonb       not null,
  saved_at    timestamptz not null,
  primary key (solution_id, member_id)
);

create table outcome_draft (
  problem_id  bigint      not null references problem,
  member_id   bigint      not null references member,
  network_id  bigint      not null references network,
  content     jsonb       not null,
  saved_at    timestamptz not null,
  primary key (problem_id, member_id)
);
