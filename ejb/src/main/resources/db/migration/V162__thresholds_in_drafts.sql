-- Drafts may change what levels and badges need, too; null where a draft is older than that, or
-- where a trial run has nothing to say of them.
alter table rule_draft add column levels json, add column badges json,
  add column based_on_badges integer not null default 1;
alter table rehearsal add column levels json, add column badges json,
  add column level_changes integer not null default 0,
  add column badge_changes integer not null default 0;

create table rehearsal_mark (
  rehearsal_id bigint not null references rehearsal on delete cascade,
  network_id   bigint not null,
  member_id    bigint not null,
  kind         text   not null check (kind in ('LEVEL', 'BADGE')),
  code         text   not null,
  before       text   not null,
  after        text   not null,
  primary key (rehearsal_id, kind, member_id, code)
);
