-- One row an event and a person it concerns. Ids and a kind only; words come at reading.
create table notification (
  id          bigint      primary key,
  member_id   bigint      not null references member,
  event_id    bigint      not null references event_log,
  network_id  bigint      not null references network,
  kind        text        not null,
  actor_id    bigint      references member,
  problem_id  bigint      references problem,
  solution_id bigint      references solution,
  subject_id  bigint,
  at          timestamptz not null,
  read_at     timestamptz,
  unique (event_id, member_id, kind)
);
create index notification_mine on notification (member_id, at desc, id desc);
create index notification_unread on notification (member_id) where read_at is null;
