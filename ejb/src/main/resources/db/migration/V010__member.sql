-- People, and what proves who somebody is. Of secrets only digests are kept.
create table member (
  id            bigint primary key,
  handle        text        not null,
  display_name  text        not null,
  email         text,
  password_hash text,
  language      text        not null default 'en',
  headline      text        not null default '',
  organisation  text        not null default '',
  operator      boolean     not null default false,
  imported      boolean     not null default false,
  disabled_at   timestamptz,
  member_since  timestamptz not null,
  session_epoch integer     not null default 0,
  version       bigint      not null default 1
);
create unique index member_handle on member (lower(handle));
create unique index member_email on member (email);

create table access_token (
  id         bigint primary key,
  member_id  bigint      not null references member (id),
  digest     text        not null unique,
  name       text        not null,
  scopes     text[]      not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index access_token_member on access_token (member_id, id);

create table password_reset (
  digest     text primary key,
  member_id  bigint      not null references member (id),
  expires_at timestamptz not null
);
create index password_reset_member on password_reset (member_id);

-- Sign-ups that wait for the link in their letter.
create table sign_up_request (
  digest        text primary key,
  id            bigint      not null,
  email         text        not null,
  handle        text,
  display_name  text        not null,
  language      text        not null,
  password_hash text        not null,
  expires_at    timestamptz not null
);

-- Guesses, sign-ups and letters of the last minutes, by account and by address.
create table sign_in_attempt (
  id     bigint generated always as identity primary key,
  bucket text        not null,
  at     timestamptz not null
);
create index sign_in_attempt_bucket on sign_in_attempt (bucket, at);

-- Who signed in, failed, was appointed or disabled. Rows are never changed; after 12 months they go.
create table audit_log (
  id         bigint generated always as identity primary key,
  at         timestamptz not null,
  kind       text        not null,
  subject_id bigint,
  actor_id   bigint,
  network_id bigint,
  address    text,
  numbers    jsonb       not null default '{}'
);
create index audit_log_subject on audit_log (subject_id, id);
create index audit_log_at on audit_log (at);

create function audit_log_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < now() - interval '12 months' then
    return old;
  end if;
  raise exception 'audit_log is append-only';
end $$;
create trigger audit_log_append_only before update or delete on audit_log
  for each row execute function audit_log_is_append_only();
