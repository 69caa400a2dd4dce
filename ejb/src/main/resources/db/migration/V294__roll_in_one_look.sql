-- What the honour roll says of somebody beside the points: how many of their solutions were accepted, how
-- many of those had a verified outcome, how many of their reviews stood before a decision, and the work to
-- show. Counted again for those concerned whenever something of it changes, by the subscriber of standings.
create table member_record (
  member_id bigint primary key references member,
  accepted integer not null,
  outcomes integer not null,
  reviews integer not null,
  work bigint references problem
);

create index outcome_verification_problem on outcome_verification (problem_id);

create function keep_member_records(problems bigint[]) returns void language plpgsql as $$
begin
  insert into member_record (member_id, accepted, outcomes, reviews, work)
  select c.member_id, a.accepted, a.outcomes, r.reviews, a.work
    from (select h.member_id from decision d join decision_share h on h.decision_id = d.id
           where d.problem_id = any(problems)
          union
          select w.reviewer_id from review w where w.problem_id = any(problems)) c
   cross join lateral (
         select count(distinct s.problem_id) as accepted,
                count(distinct s.problem_id) filter (where s.verified) as outcomes,
                (array_agg(s.problem_id order by s.verified desc, s.decided_at desc)
                  filter (where s.shown))[1] as work
           from (select d.problem_id, d.decided_at,
                        exists (select 1 from outcome_verification v
                                 where v.problem_id = d.problem_id) as verified,
                        p.hidden_at is null and n.visibility = 'PUBLIC' as shown
                   from decision_share h join decision d on d.id = h.decision_id
                   join problem p on p.id = d.problem_id join network n on n.id = p.network_id
                  where h.member_id = c.member_id) s) a
   cross join lateral (
         select count(*) as reviews from review w join problem p on p.id = w.problem_id
          where w.reviewer_id = c.member_id and p.decided_at is not null) r
   order by c.member_id
      on conflict (member_id) do update
     set accepted = excluded.accepted, outcomes = excluded.outcomes, reviews = excluded.reviews,
         work = excluded.work;
end $$;

select keep_member_records(array(select d.problem_id from decision d));

-- Since when somebody has a part in something veiled in a network; whoever has none is missing.
create view veiled_part as
  select p.network_id, x.member_id, min(x.at) as since
    from problem p
   cross join lateral (
         select s.author_id as member_id, s.submitted_at as at from solution s
          where s.problem_id = p.id
         union all
         select c.member_id, c.invited_at from solution s join co_author c on c.solution_id = s.id
          where s.problem_id = p.id
         union all
         select r.reviewer_id, r.delivered_at from review r where r.problem_id = p.id
         union all
         select f.refiner_id, f.proposed_at from refinement f where f.problem_id = p.id
         union all
         select k.author_id, k.written_at from comment k
          where k.problem_id = p.id and k.solution_id is null
         union all
         select k.author_id, k.written_at from comment k
          where k.problem_id = p.id and k.solution_id is not null
         union all
         select v.voter_id, v.cast_at from solution s join solution_vote v on v.solution_id = s.id
          where s.problem_id = p.id) x
   where p.veiled
   group by p.network_id, x.member_id;

-- Up to when a holder's badges of a network are shown to a viewer; asked once a network, not once a badge.
create function badges_shown_until(holder bigint, network bigint, viewer bigint) returns timestamptz
language plpgsql stable parallel safe as $$
begin
  if holder = viewer then
    return 'infinity';
  elsif not network_visible(network, viewer) then
    return '-infinity';
  end if;
  return coalesce((select v.since from veiled_part v
                    where v.network_id = network and v.member_id = holder), 'infinity');
end $$;

drop function badge_shown(bigint, bigint, bigint, timestamptz, bigint);
drop function veiled_since(bigint, bigint);
