-- As before, but looked for in the few problems that are veiled and not in everything that the
-- member ever did: since when a member takes part in something veiled in a network; null for never.
create or replace function veiled_since(member bigint, network bigint) returns timestamptz
language plpgsql stable parallel safe as $$
begin
  return (
    select min(x.at)
      from problem p
      cross join lateral (
           select s.submitted_at as at from solution s
            where s.problem_id = p.id and s.author_id = veiled_since.member
           union all
           select c.invited_at from solution s join co_author c on c.solution_id = s.id
            where s.problem_id = p.id and c.member_id = veiled_since.member
           union all
           select r.delivered_at from solution s join review r on r.solution_id = s.id
            where s.problem_id = p.id and r.reviewer_id = veiled_since.member
           union all
           select f.proposed_at from refinement f
            where f.problem_id = p.id and f.refiner_id = veiled_since.member
           union all
           select k.written_at from comment k
            where k.problem_id = p.id and k.solution_id is null
              and k.author_id = veiled_since.member
           union all
           select k.written_at from solution s join comment k on k.solution_id = s.id
            where s.problem_id = p.id and k.author_id = veiled_since.member
           union all
           select v.cast_at from solution s join solution_vote v on v.solution_id = s.id
            where s.problem_id = p.id and v.voter_id = veiled_since.member) x
     where p.network_id = veiled_since.network and p.veiled);
end $$;
