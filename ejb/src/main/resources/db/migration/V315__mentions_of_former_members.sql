-- Where a word of a former member's name may still stand in a text. What the word is, is kept
-- nowhere; a manager looks at the place.
create table former_mention (
  id         bigint      primary key,
  network_id bigint      not null references network,
  problem_id bigint      not null references problem,
  thing      text        not null check (thing in ('problem', 'solution', 'comment', 'review',
                                                   'refinement', 'thanks')),
  thing_id   bigint      not null,
  place      integer     not null check (place > 0), -- the first character of it, from 1
  found_at   timestamptz not null,
  settled_at timestamptz,
  settled_by bigint      references member,
  check ((settled_at is null) = (settled_by is null))
);
-- A text is looked at once, whosever name stands in it.
create unique index former_mention_open on former_mention (thing, thing_id) where settled_at is null;
create index former_mention_of on former_mention (network_id, id) where settled_at is null;

-- Whom a later import of the same site must not bring back: the site's number alone, which leads to
-- nobody here.
create table imported_erased (
  network_id bigint not null references network,
  source_id  bigint not null,
  primary key (network_id, source_id)
);
