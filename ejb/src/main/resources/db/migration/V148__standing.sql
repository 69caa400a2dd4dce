-- Who stands where, kept by a subscriber of the event log. Network 0 is all public networks; board
-- '' is all tracks, otherwise a track, or closers for outcomes told in time; topic 0 is all topics.
create table standing (
  network_id bigint           not null,
  board      text             not null,
  topic_id   bigint           not null,
  member_id  bigint           not null,
  points     bigint           not null,
  season     double precision not null,
  primary key (network_id, board, topic_id, member_id)
);
create index standing_points on standing (network_id, board, topic_id, points desc, member_id);
create index standing_season on standing (network_id, board, topic_id, season desc, member_id);
create index standing_member on standing (member_id, network_id);

-- The same by UTC day, for the last two seasons.
create table standing_day (
  network_id bigint not null,
  board      text   not null,
  topic_id   bigint not null,
  day        date   not null,
  member_id  bigint not null,
  points     bigint not null,
  primary key (network_id, board, topic_id, day, member_id)
);
create index standing_day_age on standing_day (day);

-- How many members have points within a bucket: sixteen times as wide at each height.
create table standing_bucket (
  network_id bigint   not null,
  board      text     not null,
  topic_id   bigint   not null,
  height     smallint not null,
  bucket     bigint   not null,
  members    bigint   not null,
  primary key (network_id, board, topic_id, height, bucket)
);

-- Up to which line an account is counted, and whether a network counts in network 0.
create table standing_seen (
  network_id bigint not null,
  member_id  bigint not null,
  sequence   bigint not null,
  primary key (network_id, member_id)
);
create table standing_network (
  network_id bigint  primary key,
  open       boolean not null
);
