-- Imports of data dumps: how far each has come, and which row of the dump became what.
create table dump_import (
  id           bigint primary key,
  network_id   bigint      not null unique references network,
  folder       text        not null,
  requested_by bigint      references member,
  status       text        not null check (status in ('RUNNING', 'CANCELLED', 'FAILED', 'DONE')),
  run          integer     not null default 1,
  failure      text,
  started_at   timestamptz not null,
  changed_at   timestamptz not null
);

create table import_step (
  import_id bigint  not null references dump_import,
  step      text    not null,
  position  bigint  not null,
  total     bigint  not null,
  done      boolean not null,
  primary key (import_id, step)
);

-- Where a row of the dump could not be understood; never what it said.
create table import_bad_row (
  import_id bigint not null references dump_import,
  file      text   not null,
  line      bigint not null,
  reason    text   not null,
  primary key (import_id, file, line)
);

create table imported_member (
  network_id bigint not null references network,
  source_id  bigint not null,
  member_id  bigint not null unique references member,
  reputation bigint not null,
  down_votes bigint not null,
  primary key (network_id, source_id)
);

create table imported_post (
  network_id         bigint  not null references network,
  source_id          bigint  not null,
  question           boolean not null,
  question_source_id bigint  not null,
  accepted_source_id bigint  not null,
  author_id          bigint  not null references member,
  author_known       boolean not null,
  community_wiki     boolean not null,
  views              bigint  not null,
  content_id         bigint  not null unique,
  primary key (network_id, source_id)
);

create table imported_comment (
  network_id bigint not null references network,
  source_id  bigint not null,
  comment_id bigint not null unique,
  primary key (network_id, source_id)
);

create table imported_link (
  network_id        bigint      not null references network,
  source_id         bigint      not null,
  post_source_id    bigint      not null,
  related_source_id bigint      not null,
  type              bigint      not null,
  created_at        timestamptz not null,
  primary key (network_id, source_id)
);

-- Badges held on the imported site, kept for comparison with those granted here.
create table imported_badge (
  network_id bigint      not null references network,
  source_id  bigint      not null,
  user_id    bigint      not null,
  name       text        not null,
  medal      bigint      not null,
  granted_at timestamptz not null,
  primary key (network_id, source_id)
);

-- Votes of the dump: no voter, known to the day. Treated in the order (day, source_id).
create table imported_vote (
  network_id        bigint  not null references network,
  source_id         bigint  not null,
  post_source_id    bigint  not null,
  type              bigint  not null,
  day               date    not null,
  offerer_source_id bigint  not null,
  amount            bigint  not null,
  treatment         text    check (treatment in ('COUNTED', 'WITHOUT_POINTS', 'MISSING_POST')),
  event_id          bigint  unique references event_log,
  primary key (network_id, source_id)
);
create index imported_vote_waiting on imported_vote (network_id, day, source_id)
  where treatment is null;
create index imported_vote_post on imported_vote (network_id, post_source_id);

-- Votes of imported sites are counted apart: no member here cast them.
alter table problem_tally
  add column imported_helpful    integer not null default 0,
  add column imported_objections integer not null default 0;
alter table solution_tally
  add column imported_helpful    integer not null default 0,
  add column imported_objections integer not null default 0;

-- How the computed reputation agrees with the dump's, in members.
create table import_agreement (
  import_id bigint not null references dump_import,
  agreement text   not null,
  members   bigint not null,
  primary key (import_id, agreement)
);
