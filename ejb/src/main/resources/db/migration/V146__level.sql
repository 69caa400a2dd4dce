-- How far a member has come in a network, and by which table levels are reached there.
alter table membership
  add level text not null default 'NEWCOMER'
    check (level in ('NEWCOMER', 'MEMBER', 'TRUSTED', 'MENTOR', 'ELDER'));
alter table network
  add level_preset text not null default 'YOUNG'
    check (level_preset in ('YOUNG', 'STANDARD', 'STRICT')),
  add level_preset_at timestamptz not null default now();

-- Tables that managers published. The newest in force counts, unless a preset was chosen after it.
create table level_table_version (
  network_id   bigint      not null references network,
  version      integer     not null check (version > 0),
  valid_from   timestamptz not null,
  document     jsonb       not null,
  note         text        not null,
  published_by bigint      not null references member,
  published_at timestamptz not null,
  primary key (network_id, version)
);
create index level_table_in_force on level_table_version (network_id, valid_from desc, version desc);
