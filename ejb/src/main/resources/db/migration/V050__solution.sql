create table solution (
  id            bigint      primary key,
  problem_id    bigint      not null references problem,
  network_id    bigint      not null references network,
  author_id     bigint      not null references member,
  text          text        not null,
  language      text        not null,
  ai_disclosure text,
  revision      integer     not null,
  submitted_at  timestamptz not null,
  changed_at    timestamptz not null,
  accepted_at   timestamptz,
  withdrawn_at  timestamptz,
  version       bigint      not null default 1
);
create index solution_problem on solution (problem_id, submitted_at desc, id desc);
create index solution_author on solution (author_id, submitted_at desc, id desc);

-- Every wording a solution ever had, the present one included.
create table solution_revision (
  solution_id   bigint      not null references solution,
  number        integer     not null,
  text          text        not null,
  ai_disclosure text,
  written_by    bigint      not null references member,
  written_at    timestamptz not null,
  primary key (solution_id, number)
);

create table co_author (
  solution_id bigint      not null references solution,
  member_id   bigint      not null references member,
  consent     text        not null check (consent in ('invited', 'accepted', 'declined')),
  invited_at  timestamptz not null,
  primary key (solution_id, member_id)
);
create index co_author_member on co_author (member_id, solution_id);

-- Counters, changed by single statements only and never mapped in entities.
create table solution_tally (
  solution_id bigint  primary key references solution,
  helpful     integer not null default 0 check (helpful >= 0),
  objections  integer not null default 0 check (objections >= 0),
  reviews     integer not null default 0 check (reviews >= 0),
  comments    integer not null default 0 check (comments >= 0)
);

-- One row a member and solution; value is null once taken back, the generation counts the casts.
create table solution_vote (
  solution_id bigint      not null references solution,
  voter_id    bigint      not null references member,
  author_id   bigint      not null references member,
  network_id  bigint      not null references network,
  value       text        check (value in ('helpful', 'objection')),
  reason      text,
  generation  bigint      not null,
  pays        boolean     not null,
  cast_at     timestamptz not null,
  primary key (solution_id, voter_id)
);
create index solution_vote_pair on solution_vote (voter_id, author_id, network_id, cast_at)
  where value = 'helpful' and pays;

create table comment (
  id          bigint      primary key,
  network_id  bigint      not null references network,
  problem_id  bigint      not null references problem,
  solution_id bigint      references solution,
  author_id   bigint      not null references member,
  text        text        not null,
  language    text        not null,
  written_at  timestamptz not null
);
create index comment_problem on comment (problem_id, written_at desc, id desc) where solution_id is null;
create index comment_solution on comment (solution_id, written_at desc, id desc) where solution_id is not null;
create index comment_author on comment (author_id, written_at desc, id desc);

-- Half-written solutions, saved while somebody writes.
create table solution_draft (
  problem_id bigint      not null references problem,
  member_id  bigint      not null references member,
  text       text        not null,
  saved_at   timestamptz not null,
  primary key (problem_id, member_id)
);
