-- When an event came into the log, which is not when it happened: the lag of subscribers.
alter table event_log add column written_at timestamptz not null default now();

-- Parked events are tried again or dropped by an operator, who says why; the row stays.
alter table event_parked
  add column settlement text check (settlement in ('DELIVERED', 'DROPPED')),
  add column settled_at timestamptz,
  add column settled_by bigint references member,
  add column reason     text,
  add constraint event_parked_settled check ((settlement is null) = (settled_at is null));
create index event_parked_open on event_parked (parked_at) where settlement is null;
