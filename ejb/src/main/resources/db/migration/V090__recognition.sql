create table thanks (
  id                bigint      primary key,
  network_id        bigint      not null references network,
  problem_id        bigint      not null references problem,
  giver_id          bigint      not null references member,
  receiver_id       bigint      not null references member,
  contribution_type text        not null check (contribution_type in ('solution', 'review', 'comment', 'brief')),
  contribution_id   bigint      not null,
  text              text        not null,
  given_at          timestamptz not null,
  unique (giver_id, receiver_id, contribution_type, contribution_id)
);
create index thanks_receiver on thanks (receiver_id, given_at desc, id desc);
create index thanks_problem on thanks (problem_id, given_at desc, id desc);
create index thanks_network on thanks (network_id, given_at desc, id desc);

create table recognition (
  id            bigint      primary key,
  network_id    bigint      not null references network,
  receiver_id   bigint      not null references member,
  manager_id    bigint      not null references member,
  grade         text        not null check (grade in ('bronze', 'silver', 'gold')),
  citation      text        not null,
  track         text        not null,
  contributions jsonb       not null,
  awarded_at    timestamptz not null
);
create index recognition_receiver on recognition (receiver_id, awarded_at desc, id desc);
create index recognition_network on recognition (network_id, awarded_at desc, id desc);

-- What managers drew from a network's budget in a month, such as 2026-04.
create table recognition_budget (
  network_id bigint  not null references network,
  month      text    not null,
  drawn      integer not null check (drawn >= 0),
  primary key (network_id, month)
);
