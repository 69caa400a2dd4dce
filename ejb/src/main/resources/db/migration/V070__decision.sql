create table decision (
  id           bigint      primary key,
  problem_id   bigint      not null unique references problem,
  network_id   bigint      not null references network,
  requester_id bigint      not null references member,
  decided_at   timestamptz not null,
  on_time      boolean     not null,
  text         text        not null
);

-- Every solution that stood at the decision: accepted or not, and why.
create table decision_solution (
  decision_id bigint  not null references decision,
  solution_id bigint  not null references solution,
  accepted    boolean not null,
  reason      text    not null,
  primary key (decision_id, solution_id)
);
create index decision_solution_solution on decision_solution (solution_id);

-- Parts of everything that was accepted; they sum to 100 a decision.
create table decision_share (
  decision_id bigint  not null references decision,
  solution_id bigint  not null references solution,
  member_id   bigint  not null references member,
  track       text    not null,
  percent     integer not null check (percent between 1 and 100),
  primary key (decision_id, solution_id, member_id)
);
create index decision_share_member on decision_share (member_id, decision_id);
