-- What a network's managers published: further versions of the badges that it began with.
create table badge_set_version (
  network_id   bigint      not null references network,
  version      integer     not null check (version > 1),
  valid_from   timestamptz not null,
  document     json        not null,
  note         text        not null,
  published_by bigint      not null references member,
  published_at timestamptz not null,
  primary key (network_id, version)
);
create function published_badges_stay() returns trigger language plpgsql as $$
begin
  raise exception 'published badges are never changed or removed';
end $$;
create trigger badge_set_version_stays before update or delete on badge_set_version
  for each row execute function published_badges_stay();
create trigger badge_set_version_is_never_emptied before truncate on badge_set_version
  for each statement execute function published_badges_stay();

-- By which set a network's counters were built. Its row is locked while an event is counted or the
-- counters are built anew: in a network one at a time. digest tells when a shipped set changed.
create table badge_basis (
  network_id  bigint  primary key references network,
  set_version integer not null,
  digest      text    not null
);

-- How far the building of counters has come; apart from its result, so that it can be watched.
create table badge_fill (
  network_id  bigint      primary key references network,
  set_version integer     not null,
  position    bigint      not null,
  total       bigint      not null,
  started_at  timestamptz not null,
  finished_at timestamptz
);

-- One row a counted thing, with the event that last spoke of it: what is repeated or comes late
-- changes nothing, and what was taken back is known to be gone.
create table badge_item (
  network_id bigint  not null,
  member_id  bigint  not null,
  counter    text    not null,
  subject    bigint  not null,
  first      bigint  not null,
  second     bigint  not null,
  third      bigint  not null,
  amount     bigint  not null,
  value      bigint  not null,
  counts     boolean not null,
  cause_id   bigint  not null,
  primary key (network_id, member_id, counter, subject, first, second, third)
);

create table badge_counter (
  network_id bigint not null,
  member_id  bigint not null,
  counter    text   not null,
  subject    bigint not null,
  figure     bigint not null,
  primary key (network_id, member_id, counter, subject)
) with (fillfactor = 70);

-- Grants are never removed; a revoked one says by which event. problem_id is what the cause was
-- about, so that nothing of a blind problem shows before its decision.
create table badge_grant (
  id          bigint      primary key,
  network_id  bigint      not null references network,
  member_id   bigint      not null references member,
  badge       text        not null,
  subject     bigint      not null,
  set_version integer     not null,
  medal       text        not null,
  cause_id    bigint      not null references event_log,
  evidence    bigint      not null,
  problem_id  bigint      references problem,
  granted_at  timestamptz not null,
  revoked_by  bigint      references event_log,
  revoked_at  timestamptz,
  check ((revoked_by is null) = (revoked_at is null))
);
-- Nobody holds a badge twice for the same, however many deliveries race.
create unique index badge_grant_once on badge_grant (network_id, member_id, badge, subject)
  where revoked_by is null;
create index badge_grant_member on badge_grant (member_id, granted_at desc, id desc);
create index badge_grant_holders on badge_grant (network_id, badge, granted_at desc, id desc)
  where revoked_by is null;

-- Whether the viewer may know of a grant: of visible networks, and of blind or sealed problems only
-- what is decided; the holder sees the own at once.
create function badge_shown(holder bigint, network bigint, problem bigint, viewer bigint)
returns boolean
language sql stable parallel safe
return holder = viewer
    or network_visible(network, viewer)
       and (problem is null
            or exists (select 1 from problem p
                        where p.id = problem
                          and (p.decided_at is not null
                               or p.brief ->> 'review' = 'OPEN' and p.mode = 'OPEN')));
