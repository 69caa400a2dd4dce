-- What chance does not explain, until a manager judges it; the same people are found for the same
-- kind once.
create table integrity_case (
  id         bigint      primary key,
  network_id bigint      not null references network,
  kind       text        not null,
  members    bigint[]    not null,
  evidence   jsonb       not null,
  found_at   timestamptz not null,
  state      text        not null default 'open' check (state in ('open', 'dismissed', 'upheld')),
  ruled_by   bigint      references member,
  reasons    text,
  ruled_at   timestamptz,
  unique (network_id, kind, members),
  check ((state = 'open') = (ruled_at is null))
);
create index integrity_case_newest on integrity_case (network_id, id desc);

-- When each network was last looked through.
create table case_search (
  network_id  bigint      primary key references network,
  searched_at timestamptz not null
);
