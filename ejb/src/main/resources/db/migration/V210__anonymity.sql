-- Who may see what, when: every query asks these functions. The rule that they follow is
-- org.talkoot.problem.Anonymity; a test holds them against it.

-- Until its decision a sealed or blind problem keeps to itself what happens in it; a withdrawn one
-- for good.
alter table problem add veiled boolean not null generated always as (
  opened_at is not null and decided_at is null
  and not (coalesce(brief ->> 'mode', 'OPEN') = 'OPEN'
           and coalesce(brief ->> 'review', 'OPEN') = 'OPEN')) stored;
create index problem_veiled on problem (network_id) where veiled;

create function problem_veiled(problem bigint) returns boolean
language sql stable parallel safe
return exists (select 1 from problem p where p.id = problem and p.veiled);

-- Whether a sealed problem still lets nobody but the makers see solutions.
create function sealed_at(mode text, review_from timestamptz, decided_at timestamptz,
                          ended_at timestamptz, at timestamptz) returns boolean
language sql immutable parallel safe
return mode = 'SEALED' and decided_at is null
       and (review_from is null or review_from > coalesce(ended_at, at));

-- From which level the presets of a network let a member review; a test compares it with them.
create table preset_review (
  preset text primary key,
  level  text not null
);
insert into preset_review values ('YOUNG', 'NEWCOMER'), ('STANDARD', 'MEMBER'), ('STRICT', 'TRUSTED');

create function level_height(level text) returns integer
language sql immutable parallel safe
return array_position(array['NEWCOMER', 'MEMBER', 'TRUSTED', 'MENTOR', 'ELDER'], level);

create function may_review(network bigint, member bigint, at timestamptz) returns boolean
language sql stable parallel safe
return exists (
  select 1 from membership m
    join network n on n.id = m.network_id
    left join lateral (
         select t.document from level_table_version t
          where t.network_id = n.id and t.valid_from <= at and t.published_at >= n.level_preset_at
          order by t.valid_from desc, t.version desc limit 1) v on true
   where m.network_id = network and m.member_id = member
     and (m.role = 'MANAGER'
          or case when v.document is null
                  then level_height(m.level)
                       >= (select level_height(r.level) from preset_review r
                            where r.preset = n.level_preset)
                  else exists (select 1 from jsonb_array_elements(v.document -> 'levels')
                                 with ordinality as l (step, place)
                                where l.place <= level_height(m.level)
                                  and l.step -> 'privileges' @> '["review"]') end));

-- Author, or co-author who did not decline.
create function makes(solution bigint, member bigint) returns boolean
language sql stable parallel safe
return exists (select 1 from solution s where s.id = solution and s.author_id = member)
    or exists (select 1 from co_author c where c.solution_id = solution and c.member_id = member
                  and c.consent <> 'declined');

-- Which part a member has in a solution as its maker; null for everybody else.
create function maker_part(solution bigint, member bigint) returns text
language sql stable parallel safe
return case when exists (select 1 from solution s
                          where s.id = solution and s.author_id = member) then 'author'
            when makes(solution, member) then 'coAuthor' end;

-- Whether the viewer may know of a solution: of a sealed problem its makers only until the deadline,
-- then also the requester and those who may review and made none, and after the decision everybody.
create function solution_visible(solution bigint, viewer bigint, at timestamptz) returns boolean
language sql stable parallel safe
return exists (
  select 1 from solution s join problem p on p.id = s.problem_id
   where s.id = solution and network_visible(s.network_id, viewer)
     and (p.mode = 'OPEN' or p.decided_at is not null
          or makes(s.id, viewer)
          or not sealed_at(p.mode, p.review_from, p.decided_at, p.ended_at, at)
             and (p.requested_by = viewer
                  or may_review(p.network_id, viewer, at)
                     and not exists (select 1 from solution o
                                      where o.problem_id = p.id and makes(o.id, viewer)))));

-- Names in blind problems. A number is drawn when somebody takes a part, so that it tells nothing of
-- the order in which people came. Part solution gives the solution its letter; solution 0 is the brief.
create table veiled_name (
  problem_id  bigint  not null references problem,
  solution_id bigint  not null,
  part        text    not null
    check (part in ('solution', 'coAuthor', 'refiner', 'reviewer', 'commenter')),
  member_id   bigint  not null references member,
  number      integer not null check (number > 0),
  primary key (solution_id, part, member_id, problem_id),
  unique (problem_id, solution_id, part, number)
);
create unique index veiled_name_letter on veiled_name (problem_id, number) where part = 'solution';

create function draw_veiled_name(in_problem bigint, in_solution bigint, as_part text, of_member bigint)
returns void language plpgsql as $$
declare
  taken integer;
begin
  if not problem_veiled(in_problem) then
    return;
  end if;
  loop
    if exists (select 1 from veiled_name v
                where v.problem_id = in_problem and v.solution_id = in_solution
                  and v.part = as_part and v.member_id = of_member) then
      return;
    end if;
    select count(*) into taken from veiled_name v
     where v.problem_id = in_problem and v.part = as_part
       and (v.solution_id = in_solution or as_part = 'solution');
    insert into veiled_name (problem_id, solution_id, part, member_id, number)
    values (in_problem, in_solution, as_part, of_member, 1 + floor(random() * (taken + 3)))
    on conflict do nothing;
  end loop;
end $$;

-- Whoever writes these rows: a name is drawn where a part is taken.
create function name_the_maker() returns trigger language plpgsql as $$
begin
  perform draw_veiled_name(new.problem_id, new.id, 'solution', new.author_id);
  return null;
end $$;
create trigger solution_named after insert on solution
  for each row execute function name_the_maker();

create function name_the_co_author() returns trigger language plpgsql as $$
begin
  perform draw_veiled_name(s.problem_id, s.id, 'coAuthor', new.member_id)
     from solution s where s.id = new.solution_id;
  return null;
end $$;
create trigger co_author_named after insert on co_author
  for each row execute function name_the_co_author();

create function name_the_refiner() returns trigger language plpgsql as $$
begin
  perform draw_veiled_name(new.problem_id, new.solution_id, 'refiner', new.refiner_id);
  return null;
end $$;
create trigger refiner_named after insert on refinement
  for each row execute function name_the_refiner();

create function name_the_reviewer() returns trigger language plpgsql as $$
begin
  perform draw_veiled_name(new.problem_id, new.solution_id, 'reviewer', new.reviewer_id);
  return null;
end $$;
create trigger reviewer_named after insert on review
  for each row execute function name_the_reviewer();

create function name_the_commenter() returns trigger language plpgsql as $$
begin
  perform draw_veiled_name(new.problem_id, coalesce(new.solution_id, 0), 'commenter', new.author_id);
  return null;
end $$;
create trigger commenter_named after insert on comment
  for each row execute function name_the_commenter();

-- Whether a member's part in a problem is hidden from the viewer. Makers of a solution know each
-- other; the requester goes under the own name; nobody is hidden from themselves.
create function part_hidden(member bigint, problem bigint, solution bigint, part text, viewer bigint)
returns boolean
language sql stable parallel safe
return member <> viewer and exists (
  select 1 from problem p
   where p.id = problem and p.veiled and p.requested_by <> member
     and case p.brief ->> 'review'
           when 'DOUBLE_BLIND' then not (part in ('author', 'coAuthor') and makes(solution, viewer))
           when 'SINGLE_BLIND' then part in ('reviewer', 'commenter')
           else false end);

-- What a hidden member is called: author, coAuthor1, refiner1, reviewer2, commenter3.
create function veiled_name(member bigint, problem bigint, solution bigint, part text) returns text
language sql stable parallel safe
return case when part = 'author' then part
            else part || coalesce((select v.number from veiled_name v
                                    where v.problem_id = problem and v.solution_id = solution
                                      and v.part = veiled_name.part and v.member_id = member), 0) end;

-- The letter of a solution in a blind problem: A, B … Z, AA …; null in all others.
create function solution_letter(solution bigint, problem bigint) returns text
language sql stable parallel safe
return (select case when v.number <= 26 then chr(64 + v.number)
                    else chr(64 + (v.number - 1) / 26) || chr(65 + (v.number - 1) % 26) end
          from veiled_name v join problem p on p.id = v.problem_id
         where v.solution_id = solution and v.problem_id = problem and v.part = 'solution'
           and p.veiled and p.brief ->> 'review' <> 'OPEN');

-- The member as the viewer may name them. Every query that names somebody for a part in a problem
-- joins this instead of member. The id of a hidden one draws the mark of the name and leads nowhere.
create function person_seen(member bigint, problem bigint, solution bigint, part text, viewer bigint)
returns table (id bigint, handle text, display_name text, organisation text)
language sql stable parallel safe as $$
  select m.id, m.handle, m.display_name, m.organisation
    from member m
   where m.id = member and not part_hidden(member, problem, solution, part, viewer)
  union all
  select -1 - (hashtextextended(concat_ws('/', problem, solution, v.name), 0) & 9223372036854775806),
         v.name, concat_ws(' ', v.name, case when part = 'author'
                                              then solution_letter(solution, problem) end), ''
    from (select veiled_name(member, problem, solution, part) as name) v
   where part_hidden(member, problem, solution, part, viewer);
$$;

-- A moment as the viewer may know it: of a blind problem the day, to everybody but whose it is.
create function moment_seen(at timestamptz, problem bigint, own boolean) returns timestamptz
language sql stable parallel safe
return case when own or not exists (select 1 from problem p
                                     where p.id = problem and p.veiled
                                       and p.brief ->> 'review' <> 'OPEN')
            then at else date_trunc('day', at, 'UTC') end;

-- When something happened in a problem, as lists may sort by it: of a veiled one the day, and while it
-- is sealed nothing after its opening.
create function activity_seen(problem bigint, at timestamptz) returns timestamptz
language sql stable parallel safe
return (select case when not p.veiled then at
                    when sealed_at(p.mode, p.review_from, p.decided_at, p.ended_at, at)
                      then p.opened_at
                    else date_trunc('day', at, 'UTC') end
          from problem p where p.id = problem);

-- Whether a notification may be read: one about a solution under seal waits until the reader may know
-- of it.
create function notification_shown(network bigint, problem bigint, solution bigint, reader bigint,
                                   at timestamptz) returns boolean
language sql stable parallel safe
return network_visible(network, reader)
   and (solution is null or not problem_veiled(problem) or solution_visible(solution, reader, at));

-- Lines of the ledger that came from a veiled problem, written with them.
create table veiled_line (
  network_id bigint not null,
  member_id  bigint not null,
  sequence   bigint not null,
  problem_id bigint not null references problem,
  primary key (network_id, member_id, sequence),
  foreign key (network_id, member_id, sequence) references ledger_line
);
create index veiled_line_problem on veiled_line (problem_id);

-- Lines that only their owner may know of: what veils them is the problem's own row, so that the
-- decision shows all of them at once.
create view hidden_line as
select l.*, v.problem_id
  from veiled_line v
  join problem p on p.id = v.problem_id and p.veiled
  join ledger_line l on l.network_id = v.network_id and l.member_id = v.member_id
       and l.sequence = v.sequence;

create function line_hidden(network bigint, member bigint, sequence bigint) returns boolean
language sql stable parallel safe
return exists (select 1 from veiled_line v join problem p on p.id = v.problem_id and p.veiled
                where v.network_id = network and v.member_id = member
                  and v.sequence = line_hidden.sequence);

-- Points of an account that only its owner may know of.
create function hidden_points(network bigint, member bigint) returns bigint
language sql stable parallel safe
return (select coalesce(sum(h.points), 0)::bigint from hidden_line h
         where h.network_id = network and h.member_id = member);

create function hidden_from(network bigint, member bigint, viewer bigint) returns bigint
language sql stable parallel safe
return case when member = viewer then 0::bigint else hidden_points(network, member) end;

-- The place of a line in its account as the viewer counts it: without what is hidden from them.
create function sequence_seen(network bigint, member bigint, sequence bigint, viewer bigint)
returns bigint
language sql stable parallel safe
return case when member = viewer or sequence is null then sequence
            else sequence - (select count(*) from hidden_line h
                              where h.network_id = network and h.member_id = member
                                and h.sequence <= sequence_seen.sequence) end;

-- What one point earned at a time weighs in a sum of forward decay; a test compares it with Season.
create function season_weight(earned timestamptz) returns double precision
language sql immutable parallel safe
return power(2::double precision,
             floor(extract(epoch from earned - timestamptz '2026-01-01T00:00:00Z')) / 7776000);

-- Sums by track and topic as the viewer may know them.
create function totals_seen(member bigint, viewer bigint)
returns table (network_id bigint, member_id bigint, track text, topic_id bigint, points bigint,
               season double precision)
language sql stable parallel safe as $$
  select t.network_id, t.member_id, t.track, t.topic_id, t.points, t.season
    from reputation_total t where t.member_id = member
  union all
  select h.network_id, h.member_id, h.track, o.topic_id, -h.points,
         -h.points * season_weight(coalesce(r.at, h.at))
    from hidden_line h
    left join ledger_line r on h.reverses <> 0 and r.network_id = h.network_id
         and r.member_id = h.member_id and r.sequence = h.reverses
    cross join lateral (select distinct x from unnest(h.topics || 0::bigint) as u (x)) as o (topic_id)
   where h.member_id = member and member <> viewer;
$$;

-- Since when a member takes part in something veiled in a network; null for never.
create function veiled_since(member bigint, network bigint) returns timestamptz
language sql stable parallel safe
return case when exists (select 1 from problem p where p.network_id = network and p.veiled) then (
  select min(x.at)
    from (select s.problem_id, s.submitted_at as at from solution s where s.author_id = member
          union all
          select s.problem_id, c.invited_at from co_author c join solution s on s.id = c.solution_id
           where c.member_id = member
          union all
          select r.problem_id, r.delivered_at from review r where r.reviewer_id = member
          union all
          select f.problem_id, f.proposed_at from refinement f where f.refiner_id = member
          union all
          select k.problem_id, k.written_at from comment k where k.author_id = member
          union all
          select s.problem_id, v.cast_at from solution_vote v join solution s on s.id = v.solution_id
           where v.voter_id = member) x
    join problem p on p.id = x.problem_id and p.veiled and p.network_id = network) end;

-- As badge_shown of before, and also not what was granted since the holder takes part in something
-- veiled: what a badge counts may lie there.
create function badge_shown(holder bigint, network bigint, problem bigint, granted_at timestamptz,
                            viewer bigint) returns boolean
language sql stable parallel safe
return holder = viewer
    or network_visible(network, viewer)
       and (problem is null or not problem_veiled(problem))
       and granted_at < coalesce(veiled_since(holder, network), 'infinity');
drop function badge_shown(bigint, bigint, bigint, bigint);

-- Hidden lines that standings have not counted yet.
create table standing_waiting (
  network_id bigint not null,
  member_id  bigint not null,
  sequence   bigint not null,
  problem_id bigint not null,
  primary key (network_id, member_id, sequence)
);
create index standing_waiting_problem on standing_waiting (problem_id);
