-- What members and visitors tell the operator about the portal itself.
create table feedback (
  id          bigint      primary key,
  kind        text        not null check (kind in ('accessibility', 'content', 'other')),
  text        text        not null,
  email       text        not null default '', -- where an answer is wanted; empty for none
  language    text        not null,
  member_id   bigint      references member,
  sent_at     timestamptz not null,
  settled_at  timestamptz
);
create index feedback_newest on feedback (id desc);
create index feedback_of on feedback (member_id);
