-- What a manager gave a solution, to measure its reviews by; seen by managers only.
create table probe (
  solution_id bigint           primary key references solution,
  manager_id  bigint           not null references member,
  scores      jsonb            not null,
  overall     double precision not null,
  text        text             not null,
  given_at    timestamptz      not null
);

-- What a manager who read one review would have given its solution over all.
create table spot_check (
  review_id  bigint      primary key references review,
  manager_id bigint      not null references member,
  judgement  integer     not null check (judgement between 1 and 5),
  text       text        not null,
  given_at   timestamptz not null
);

-- When a review first proved right; it is told and paid once.
alter table review add column held_up_at timestamptz;
update review r set held_up_at = e.at
  from (select cast(numbers ->> 'review' as bigint) as review, min(at) as at
          from event_log where kind = 'review.heldUp' group by 1) e
 where e.review = r.id;
