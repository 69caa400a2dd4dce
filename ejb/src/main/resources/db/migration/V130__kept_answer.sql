-- First answers to POST requests that carry an Idempotency-Key, kept for 24 hours.
-- The row is written in the transaction of the effect, so that there is never one without the other.
create table kept_answer (
  caller       bigint      not null, -- id of the member, 0 for a visitor
  path         text        not null,
  key          text        not null,
  body         text        not null, -- fingerprint of the request's body
  at           timestamptz not null,
  status       int         not null,
  location     text,
  entity_tag   text,
  media_type   text,
  answer       text,
  primary key (caller, path, key)
);
create index kept_answer_at on kept_answer (at);
