-- Seats of reviewers at solutions, with what became of each. A seat that was left stays as a row.
create table review_assignment (
  id          bigint           primary key,
  network_id  bigint           not null references network,
  problem_id  bigint           not null references problem,
  solution_id bigint           not null references solution,
  reviewer_id bigint           not null references member,
  kind        text             not null check (kind in ('ROUND', 'NEWCOMER', 'MANUAL', 'VOLUNTEER')),
  state       text             not null check (state in
                ('OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'LATE', 'WITHDRAWN', 'FULFILLED')),
  suitability double precision not null,
  reasons     jsonb            not null,
  offered_at  timestamptz      not null,
  answer_by   timestamptz      not null,
  due_at      timestamptz      not null,
  noticed_at  timestamptz,
  reminded_at timestamptz,
  answered_at timestamptz,
  ended_at    timestamptz,
  reason      text             not null default '',
  conflict    boolean          not null default false
);
create unique index review_assignment_open on review_assignment (solution_id, reviewer_id)
  where state in ('OFFERED', 'ACCEPTED');
create index review_assignment_solution on review_assignment (solution_id, id desc);
create index review_assignment_reviewer on review_assignment (reviewer_id, id desc);
create index review_assignment_load on review_assignment (reviewer_id, offered_at);
create index review_assignment_network on review_assignment (network_id, offered_at);
create index review_assignment_awaited on review_assignment (due_at) where state in ('OFFERED', 'ACCEPTED');

-- What rounds found out about a solution: reviewers called in addition, and seats nobody could take.
create table review_call (
  solution_id  bigint      primary key references solution,
  network_id   bigint      not null references network,
  extra        integer     not null default 0 check (extra >= 0),
  missing      integer     not null default 0 check (missing >= 0),
  eligible     integer     not null default 0,
  looked_at    timestamptz,
  judged       integer     not null default 0, -- reviews that stood when agreement was last looked at
  undecided_at timestamptz
);

-- Connections that somebody said forbid a review: told once, heeded for all of the author's work.
create table review_conflict (
  solution_id bigint      not null references solution,
  member_id   bigint      not null references member,
  author_id   bigint      not null references member,
  network_id  bigint      not null references network,
  text        text        not null,
  declared_at timestamptz not null,
  primary key (solution_id, member_id)
);
create index review_conflict_pair on review_conflict (member_id, author_id);

-- Whether a review filled an assigned seat in time; only the others count against the volunteers' places.
alter table review add assigned boolean not null default false;

-- In which languages and how often somebody is willing to help; without a row nothing was said.
create table availability (
  member_id      bigint      primary key references member,
  weekly_reviews integer     not null check (weekly_reviews between 0 and 20),
  away_until     date,
  languages      text[]      not null,
  said_at        timestamptz not null
);

-- What each member did lately in each network, forward decayed: the sum as of an instant.
create table member_activity (
  network_id bigint           not null references network,
  member_id  bigint           not null references member,
  deeds      double precision not null,
  as_of      timestamptz      not null,
  primary key (network_id, member_id)
);
