create table network (
  id           bigint      primary key,
  slug         text        not null unique,
  name         text        not null,
  purpose      text        not null,
  visibility   text        not null check (visibility in ('PUBLIC', 'PRIVATE')),
  join_policy  text        not null check (join_policy in ('OPEN', 'INVITATION', 'EMAIL_DOMAIN')),
  email_domain text,
  rule_set     text        not null,
  time_zone    text        not null,
  founded_at   timestamptz not null,
  version      bigint      not null default 1
);

create table membership (
  network_id bigint      not null references network,
  member_id  bigint      not null references member,
  role       text        not null check (role in ('MEMBER', 'MANAGER')),
  joined_at  timestamptz not null,
  primary key (network_id, member_id)
);
create index membership_member on membership (member_id, network_id);

create table network_invitation (
  network_id bigint      not null references network,
  member_id  bigint      not null references member,
  invited_by bigint      not null references member,
  invited_at timestamptz not null,
  primary key (network_id, member_id)
);

-- Every installation has it; every new member belongs to it.
insert into network (id, slug, name, purpose, visibility, join_policy, rule_set, time_zone, founded_at)
values (1, 'commons', 'Commons', 'Bounded problems of everybody, for everybody who knows something.',
        'PUBLIC', 'OPEN', 'talkoot-1', 'Europe/Helsinki', now());

-- What the viewer may know of: public networks and the own ones. Every query on contents joins it.
create function network_visible(network bigint, viewer bigint) returns boolean
language sql stable parallel safe
return exists (select 1 from network n where n.id = network and n.visibility = 'PUBLIC')
    or exists (select 1 from membership m where m.network_id = network and m.member_id = viewer);
