-- What members take along and what they have erased.

-- Of whom everything personal was erased. The row stays: texts and ledger lines name its id, which
-- from then on leads to nobody.
alter table member add erased_at timestamptz;

-- Archives of own data. Whoever asked waits for READY; the archive goes when it expires.
create table data_export (
  id         bigint      primary key,
  member_id  bigint      not null references member,
  state      text        not null check (state in ('WAITING', 'RUNNING', 'READY', 'FAILED')),
  percent    integer     not null default 0 check (percent between 0 and 100),
  asked_at   timestamptz not null,
  changed_at timestamptz not null,
  expires_at timestamptz not null,
  bytes      bigint      not null default 0,
  archive    bytea,
  check ((state = 'READY') = (archive is not null))
);
-- One at a time for each member: a second wish finds the first.
create unique index data_export_underway on data_export (member_id)
  where state in ('WAITING', 'RUNNING');
create index data_export_of on data_export (member_id, id);
create index data_export_open on data_export (changed_at) where state in ('WAITING', 'RUNNING');

-- Addresses that wait for their letter to be answered, and old ones that can be taken back.
create table email_change (
  digest     text        primary key,
  member_id  bigint      not null references member,
  kind       text        not null check (kind in ('CONFIRM', 'UNDO')),
  email      text        not null,
  expires_at timestamptz not null
);
create index email_change_of on email_change (member_id, kind);

-- Published rules and badges stay as they are, but in an erasure the note beside them may lose
-- somebody's name.
create or replace function published_rules_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('talkoot.erasing', true) = 'on' then
    if to_jsonb(new) - 'note' = to_jsonb(old) - 'note' then
      return new;
    end if;
  end if;
  raise exception 'published rules are never changed or removed';
end $$;
create or replace function published_badges_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('talkoot.erasing', true) = 'on' then
    if to_jsonb(new) - 'note' = to_jsonb(old) - 'note' then
      return new;
    end if;
  end if;
  raise exception 'published badges are never changed or removed';
end $$;

-- Replaces what matches the pattern in every text that people can have written, in whatever table:
-- those of later features too. Left out is what holds ids, codes and numbers only and grows large.
create function replace_in_all_texts(pattern text, replacement text) returns bigint
language plpgsql as $$
declare
  place   record;
  changed bigint;
  total   bigint := 0;
begin
  perform set_config('talkoot.erasing', 'on', true);
  for place in
    select c.table_name, c.column_name,
           case when c.data_type = 'ARRAY' then c.udt_name else c.data_type end as type
      from information_schema.columns c
      join information_schema.tables t
           on t.table_schema = c.table_schema and t.table_name = c.table_name
     where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
       and c.is_generated = 'NEVER'
       and (c.data_type in ('text', 'json', 'jsonb') or c.udt_name = '_text')
       and c.table_name not in ('event_log', 'ledger_line', 'audit_log', 'scheduled_tasks',
                                'standing', 'standing_day', 'standing_bucket', 'reputation_total',
                                'cap_use', 'badge_item', 'badge_counter', 'judgement',
                                'flyway_schema_history')
     order by c.table_name, c.column_name
  loop
    execute format(
      'update %1$I set %2$I = cast(regexp_replace(cast(%2$I as text), $1, $2, ''gi'') as %3$s)'
      || ' where cast(%2$I as text) ~* $1', place.table_name, place.column_name,
      case place.type when '_text' then 'text[]' else place.type end)
    using pattern, replacement;
    get diagnostics changed = row_count;
    total := total + changed;
  end loop;
  perform set_config('talkoot.erasing', '', true);
  return total;
end $$;
