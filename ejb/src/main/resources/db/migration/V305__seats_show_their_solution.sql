-- Whoever was asked to review a sealed solution reads it from the deadline on, also before their
-- level lets them review unasked: a newcomer who sits beside a mentor.
create or replace function solution_visible(solution bigint, viewer bigint, at timestamptz)
returns boolean
language plpgsql stable parallel safe as $$
begin
  return exists (
    select 1 from solution s join problem p on p.id = s.problem_id
     where s.id = solution_visible.solution
       and network_visible(s.network_id, solution_visible.viewer)
       and (p.mode = 'OPEN' or p.decided_at is not null
            or makes(s.id, solution_visible.viewer)
            or not sealed_at(p.mode, p.review_from, p.decided_at, p.ended_at, solution_visible.at)
               and (p.requested_by = solution_visible.viewer
                    or (may_review(p.network_id, solution_visible.viewer, solution_visible.at)
                        or exists (select 1 from review_assignment a
                                    where a.solution_id = s.id
                                      and a.reviewer_id = solution_visible.viewer
                                      and a.state in ('OFFERED', 'ACCEPTED', 'LATE', 'FULFILLED')))
                       and not exists (select 1 from solution o
                                        where o.problem_id = p.id
                                          and makes(o.id, solution_visible.viewer)))));
end $$;
