-- Rules that managers try out. based_on is the newest version of the rules when it was copied.
create table rule_draft (
  id         bigint      primary key,
  network_id bigint      not null references network,
  name       text        not null,
  based_on   integer     not null,
  rules      json        not null,
  version    bigint      not null default 1,
  drafted_by bigint      not null references member,
  drafted_at timestamptz not null,
  changed_at timestamptz not null
);
create index rule_draft_network on rule_draft (network_id, changed_at desc, id desc);

-- A run of a network's history under other rules: how far it has come, and what came out. The node
-- that runs it renews changed_at; one that fell silent is noticed by that.
create table rehearsal (
  id          bigint      primary key,
  network_id  bigint      not null references network,
  draft_id    bigint      references rule_draft on delete cascade,
  rules       json        not null,
  status      text        not null
              check (status in ('RUNNING', 'DONE', 'CANCELLED', 'BROKEN', 'FAILED')),
  done        bigint      not null default 0,
  total       bigint      not null default 0,
  last_event  bigint      not null default 0,
  failure     text,
  started_by  bigint      not null references member,
  started_at  timestamptz not null,
  changed_at  timestamptz not null,
  members     integer     not null default 0,
  rising      integer     not null default 0,
  falling     integer     not null default 0,
  gini_before integer     not null default 0,
  gini_after  integer     not null default 0
);
create unique index rehearsal_one_at_a_time on rehearsal (network_id) where status = 'RUNNING';
create index rehearsal_network on rehearsal (network_id, id desc);
create index rehearsal_draft on rehearsal (draft_id, id desc);

create table rehearsal_rule (
  rehearsal_id bigint not null references rehearsal on delete cascade,
  network_id   bigint not null,
  rule         text   not null,
  before       bigint not null,
  after        bigint not null,
  primary key (rehearsal_id, rule)
);

-- rules holds what each rule brings the member: {"V-1": {"before": 40, "after": 50}}.
create table rehearsal_member (
  rehearsal_id bigint  not null references rehearsal on delete cascade,
  network_id   bigint  not null,
  member_id    bigint  not null,
  before       bigint  not null,
  after        bigint  not null,
  place_before integer not null,
  place_after  integer not null,
  rules        jsonb   not null,
  primary key (rehearsal_id, member_id)
);
create index rehearsal_member_move on rehearsal_member
  (rehearsal_id, (after - before), member_id);
create index rehearsal_member_after on rehearsal_member (rehearsal_id, after, member_id);
