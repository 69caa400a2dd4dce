-- Verifications of ledgers, one at a time for a network; the last ones are kept with what they found.
create table verification (
  id           bigint primary key,
  network_id   bigint      not null references network,
  requested_by bigint      references member,
  status       text        not null check (status in ('RUNNING', 'CANCELLED', 'FAILED', 'DONE')),
  step         text        not null,
  percent      integer     not null default 0,
  accounts     bigint      not null default 0,
  lines        bigint      not null default 0,
  events       bigint      not null default 0,
  differences  bigint      not null default 0,
  failure      text,
  started_at   timestamptz not null,
  changed_at   timestamptz not null
);
create unique index verification_running on verification (network_id) where status = 'RUNNING';
create index verification_network on verification (network_id, id desc);

create table verification_difference (
  verification_id bigint not null references verification on delete cascade,
  number          integer not null,
  check_name      text   not null,
  member_id       bigint not null,
  place           text   not null,
  found           text   not null,
  expected        text   not null,
  primary key (verification_id, number)
);
