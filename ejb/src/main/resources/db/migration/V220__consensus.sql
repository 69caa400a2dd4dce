-- What a network's reviews tell of each reviewer: sums over single scores, so that one review can
-- be taken out and put in without reading the others.
create table reviewer_bias (
  network_id  bigint           not null references network,
  reviewer_id bigint           not null references member,
  grades      bigint           not null,
  residuals   double precision not null,
  squares     double precision not null,
  primary key (network_id, reviewer_id)
);

-- The last full fit of a network. Who adds a review holds the row in share, who fits it alone.
create table consensus_fit (
  network_id bigint           primary key references network,
  usual      double precision not null check (usual > 0), -- mean variance of a single score
  reviews    bigint           not null,
  fitted_at  timestamptz      not null
);

-- Where the model has a solution's criteria, and whose reviews are in the sums above with that.
create table solution_fit (
  solution_id bigint   primary key references solution,
  reviewers   bigint[] not null,
  scores      jsonb    not null
);
create index review_network on review (network_id, id);
