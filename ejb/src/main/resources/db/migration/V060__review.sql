create table review (
  id           bigint      primary key,
  solution_id  bigint      not null references solution,
  problem_id   bigint      not null references problem,
  network_id   bigint      not null references network,
  reviewer_id  bigint      not null references member,
  author_id    bigint      not null references member,
  requester_id bigint      not null references member,
  revision     integer     not null,
  scores       jsonb       not null,
  verdict      text        not null check (verdict in ('APPROVE', 'CHANGES', 'REJECT')),
  confidence   integer     not null check (confidence between 1 and 5),
  best         text        not null,
  must_change  text        not null,
  conflicts    jsonb       not null,
  counts       boolean     not null,
  delivered_at timestamptz not null,
  response     text,
  responded_at timestamptz,
  version      bigint      not null default 1,
  unique (solution_id, reviewer_id)
);
create index review_solution on review (solution_id, delivered_at desc, id desc);
create index review_reviewer on review (reviewer_id, delivered_at desc, id desc);
create index review_pair on review (reviewer_id, author_id, delivered_at);

-- What the author and the requester say of a review.
create table review_rating (
  review_id bigint      not null references review,
  rater_id  bigint      not null references member,
  helpful   boolean     not null,
  rated_at  timestamptz not null,
  primary key (review_id, rater_id)
);

-- Votes and reviews that one member gave another's solutions since an instant.
create function favours(giver bigint, receiver bigint, since timestamptz) returns integer
language sql stable
return (select count(*) from solution_vote v
         where v.voter_id = giver and v.author_id = receiver
           and v.value is not null and v.cast_at >= since)
     + (select count(*) from review r
         where r.reviewer_id = giver and r.author_id = receiver and r.delivered_at >= since);
create index solution_vote_favour on solution_vote (voter_id, author_id, cast_at) where value is not null;
