-- How soon members want letters about what; whoever said nothing has no row.
create table letter_zone (
  member_id bigint primary key references member,
  time_zone text   not null
);
create table letter_wish (
  member_id bigint not null references member,
  about     text   not null, -- a category (waiting) or a kind of event (thanks.given)
  rhythm    text   not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
  primary key (member_id, about)
);

-- One row a member, rhythm and due time: a letter is written once, sent until it has arrived.
create table letter (
  id          bigint      primary key,
  member_id   bigint      not null references member,
  rhythm      text        not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY')),
  due_at      timestamptz not null,
  opened_at   timestamptz not null,
  next_try_at timestamptz not null,
  attempts    integer     not null default 0,
  fate        text        check (fate in ('SENT', 'EMPTY', 'GIVEN_UP')),
  ended_at    timestamptz,
  unique (member_id, rhythm, due_at),
  check ((fate is null) = (ended_at is null))
);
create index letter_unsent on letter (next_try_at) where fate is null;

-- One row a notification that a letter shall tell; while it waits it belongs to none.
create table letter_item (
  notification_id bigint      primary key references notification on delete cascade,
  member_id       bigint      not null references member,
  rhythm          text        not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY')),
  due_at          timestamptz not null,
  letter_id       bigint      references letter
);
create index letter_item_waiting on letter_item (due_at) where letter_id is null;
create index letter_item_member on letter_item (member_id) where letter_id is null;
create index letter_item_letter on letter_item (letter_id) where letter_id is not null;

-- What signs links in letters; drawn once, the same for all nodes.
create table link_key (
  id     integer primary key check (id = 1),
  secret bytea   not null
);
