-- Where members are signed in, so that they can see it and end one. The session itself lives in the
-- server; the digest of its key stands here, and a session without its row is nobody's.
create table member_session (
  digest    text        primary key,
  id        bigint      not null unique,
  member_id bigint      not null references member,
  device    text        not null,
  address   text,
  began_at  timestamptz not null,
  seen_at   timestamptz not null
);
create index member_session_of on member_session (member_id, seen_at desc);
create index member_session_seen on member_session (seen_at);
