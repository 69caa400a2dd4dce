-- Parts of a network's event log in columns, for whoever reads years of it at once. Never the truth:
-- written from the log, checked against it, thrown away and written again at will. A segment holds
-- the events after_id < id <= last_id. Kinds are no text of people, in which a name might be erased.
create table event_segment (
  network_id bigint      not null,
  last_id    bigint      not null,
  after_id   bigint      not null,
  kinds      varchar[]   not null,
  counts     bigint[]    not null,
  hash       bytea       not null,
  size       integer     not null,
  packed     bytea       not null,
  checked_at timestamptz not null,
  primary key (network_id, last_id)
);
-- It is deflated already; size says to how many bytes it inflates.
alter table event_segment alter column packed set storage external;
create index event_segment_checked on event_segment (checked_at);

-- Of all transactions below the horizon, the segments hold what they wrote; an event of a later one
-- may yet come before the end of a segment, and then the log is read from there.
create table event_archive (horizon xid8 not null);
insert into event_archive values ('0');
