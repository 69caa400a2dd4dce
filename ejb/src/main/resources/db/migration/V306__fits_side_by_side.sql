-- A full fit is written beside the one in force, which takes reviews meanwhile, and then takes its
-- place at once: what belongs to a fit carries its number, consensus_fit names the one in force.
alter table consensus_fit add fit bigint not null default 1;
alter table consensus_fit alter fit drop default;

-- By how much the sums differ while the other solutions of a reviewer are fitted beside a review.
alter table reviewer_bias
  add fit             bigint           not null default 1,
  add moved_residuals double precision not null default 0,
  add moved_squares   double precision not null default 0;
alter table reviewer_bias alter fit drop default,
  drop constraint reviewer_bias_pkey,
  add primary key (network_id, fit, reviewer_id);

alter table solution_fit
  add network_id bigint references network,
  add fit        bigint not null default 1,
  add given      jsonb  not null default '{}'; -- scores by criterion, by reviewer, as they are in the fit
update solution_fit f
   set network_id = s.network_id,
       given = coalesce((
         select jsonb_object_agg(r.reviewer_id, (
                  select jsonb_object_agg(one ->> 'criterion', one -> 'score')
                    from jsonb_array_elements(r.scores) one))
           from review r
          where r.solution_id = f.solution_id and r.reviewer_id = any(f.reviewers)), '{}')
  from solution s where s.id = f.solution_id;
alter table solution_fit alter network_id set not null, alter fit drop default,
  alter given drop default,
  drop constraint solution_fit_pkey,
  add primary key (solution_id, fit);
create index solution_fit_network on solution_fit (network_id, fit);
