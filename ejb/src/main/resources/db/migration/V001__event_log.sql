-- Everything that happened, in the transaction of its cause. Rows are never changed or removed.
-- xid lets subscribers read only below the oldest transaction still running, so that none is skipped.
create table event_log (
  id         bigint generated always as identity primary key,
  xid        xid8        not null default pg_current_xact_id(),
  at         timestamptz not null,
  kind       text        not null,
  network_id bigint      not null,
  actor_id   bigint      not null,
  topics     bigint[]    not null default '{}',
  numbers    jsonb       not null,
  parts      jsonb       not null default '[]',
  silent     boolean     not null default false
);
create index event_log_position on event_log (xid, id);
create index event_log_network on event_log (network_id, id);
