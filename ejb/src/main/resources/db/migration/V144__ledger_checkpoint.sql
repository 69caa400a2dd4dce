-- All accounts at one moment in one hash, at most one a day; each names the hash of the one before.
create table ledger_checkpoint (
  number   bigint      primary key,
  day      date        not null unique,
  at       timestamptz not null,
  accounts bigint      not null,
  root     bytea       not null,
  previous bytea       not null,
  hash     bytea       not null
);

-- What hides the hashes of an account's lines in its proofs; never given out.
create table ledger_secret (
  network_id bigint not null,
  member_id  bigint not null,
  secret     bytea  not null default
    decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'),
  primary key (network_id, member_id),
  foreign key (network_id, member_id) references reputation_account
);

-- The root over an account's lines at the checkpoints at which it had new ones; the state of all
-- accounts at any checkpoint follows from the latest row of each up to it.
create table ledger_seal (
  network_id bigint not null,
  member_id  bigint not null,
  checkpoint bigint not null references ledger_checkpoint deferrable initially deferred,
  lines      bigint not null,
  root       bytea  not null,
  primary key (network_id, member_id, checkpoint),
  foreign key (network_id, member_id) references reputation_account
);

create function checkpoints_only_grow() returns trigger language plpgsql as $$
begin
  raise exception 'checkpoints are never changed or removed';
end $$;
create trigger ledger_checkpoint_only_grows before update or delete on ledger_checkpoint
  for each row execute function checkpoints_only_grow();
create trigger ledger_checkpoint_is_never_emptied before truncate on ledger_checkpoint
  for each statement execute function checkpoints_only_grow();
create trigger ledger_seal_only_grows before update or delete on ledger_seal
  for each row execute function checkpoints_only_grow();
create trigger ledger_seal_is_never_emptied before truncate on ledger_seal
  for each statement execute function checkpoints_only_grow();
