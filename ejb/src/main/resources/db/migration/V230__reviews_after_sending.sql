-- Who may read what reviewers said of a solution while reviews of it are still taken: those it is
-- for, those who have sent theirs, and managers. Everybody else judges alone, and reads after the
-- decision. Visitors too: otherwise signing out would show what signing in hides.
create function reviews_told(the_solution bigint, viewer bigint) returns boolean
language sql stable
return exists (
  select 1
    from solution s
    join problem p on p.id = s.problem_id
   where s.id = the_solution
     and (p.status not in ('draft', 'coaching', 'open', 'inReview')
          or s.author_id = viewer
          or p.requested_by = viewer
          or exists (select 1 from review r
                      where r.solution_id = s.id and r.reviewer_id = viewer)
          or exists (select 1 from co_author c
                      where c.solution_id = s.id and c.member_id = viewer
                        and c.consent = 'accepted')
          or exists (select 1 from solution_refiner f
                      where f.solution_id = s.id and f.refiner_id = viewer)
          or exists (select 1 from membership m
                      where m.network_id = s.network_id and m.member_id = viewer
                        and m.role = 'MANAGER')));
