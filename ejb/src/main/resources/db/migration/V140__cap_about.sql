-- A cap may count apart for each giver or each contribution; 0 where it does not.
alter table cap_use add column about bigint not null default 0;
alter table cap_use drop constraint cap_use_pkey;
alter table cap_use add primary key (network_id, member_id, cap, period, about);
