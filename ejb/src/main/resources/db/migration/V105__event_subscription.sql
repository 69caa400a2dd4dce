-- How far each subscriber of the event log has come; its row is the lock that one node works under.
create table event_subscription (
  name       text        primary key,
  xid        xid8        not null default '0',
  event_id   bigint      not null default 0,
  failures   integer     not null default 0
);

-- Events that a subscriber could not digest, for the operator to look at.
create table event_parked (
  subscription text        not null,
  event_id     bigint      not null references event_log,
  failure      text        not null,
  parked_at    timestamptz not null default now(),
  primary key (subscription, event_id)
);

-- The table of db-scheduler, as its documentation gives it.
create table scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
