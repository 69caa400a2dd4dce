-- What a network's managers published: further versions of the rules that it began with. They are
-- never changed, so that every line of the ledger can be derived again by the version it names.
create table rule_set_version (
  network_id   bigint      not null references network,
  version      integer     not null check (version > 1),
  valid_from   timestamptz not null,
  document     json        not null,
  note         text        not null,
  published_by bigint      not null references member,
  published_at timestamptz not null,
  primary key (network_id, version)
);

create function published_rules_stay() returns trigger language plpgsql as $$
begin
  raise exception 'published rules are never changed or removed';
end $$;
create trigger rule_set_version_stays before update or delete on rule_set_version
  for each row execute function published_rules_stay();
create trigger rule_set_version_is_never_emptied before truncate on rule_set_version
  for each statement execute function published_rules_stay();
