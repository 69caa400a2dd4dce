-- Whose lines an event wrote, for those who follow the ledger after the commit.
create index ledger_line_cause on ledger_line (cause_id);

-- Losses of a level that were proposed to the managers of a network, with what counted.
create table level_loss (
  id           bigint      primary key,
  network_id   bigint      not null references network,
  member_id    bigint      not null references member,
  level_from   text        not null,
  level_to     text        not null,
  track        text        not null,
  good         bigint      not null,
  bad          bigint      not null,
  days         bigint      not null,
  givers       bigint      not null,
  proposed_at  timestamptz not null,
  status       text        not null default 'OPEN'
               check (status in ('OPEN', 'CONFIRMED', 'DECLINED', 'LAPSED')),
  decided_by   bigint      references member,
  decided_at   timestamptz,
  reason       text        not null default ''
);
create unique index level_loss_open on level_loss (network_id, member_id) where status = 'OPEN';
create index level_loss_member on level_loss (network_id, member_id, id desc);

-- Published tables whose members have been looked at since they are in force.
alter table level_table_version add applied_at timestamptz;
create index level_table_waiting on level_table_version (valid_from) where applied_at is null;
