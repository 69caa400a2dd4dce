-- How the newest problems and solutions with certain words are found, three hundred at a time until as many
-- as wanted may be shown. Words that stand in every tenth text are first looked for in the newest thousand
-- texts, for the index of words would bring all of them. Elsewhere the index is read and then put in order,
-- never (that is what + 0 is for) one text after the other in the hope of soon having enough; only what is
-- among the newest is compared with its problem.
create function newest_problems(terms tsquery, networks bigint[], topic text, status text, language text,
                                at timestamptz, most integer)
returns table (id bigint, problem_id bigint, words tsvector) language plpgsql stable rows 100 as $$
declare
  step   integer := 3 * most;
  common boolean := 10 <= (
    select count(*) from (select x.words from problem x order by x.id desc limit 100) x
     where x.words @@ terms);
  before bigint := 9223372036854775807;
  found  integer := 0;
  more   integer;
  ids    bigint[];
begin
  if common then
    ids := array(select x.id from (select * from problem x order by x.id desc limit 1000) x
                   where x.words @@ terms order by x.id desc limit step);
  end if;
  loop
    if ids is null then
      ids := array(select x.id from problem x
                     where x.words @@ terms and x.id + 0 < before and x.network_id = any(networks)
                     order by x.id + 0 desc limit step);
    end if;
    return query
      select p.id, p.id, p.words
        from problem p
       where p.id = any(ids) and p.opened_at is not null and p.status <> 'withdrawn'
         and p.hidden_at is null and p.network_id = any(networks)
         and (newest_problems.topic = '' or exists (
              select 1 from problem_topic t join topic x on x.id = t.topic_id
               where t.problem_id = p.id and x.slug = newest_problems.topic))
         and (newest_problems.status = '' or newest_problems.status
              = problem_status(p.status, p.review_from, p.closes_at, newest_problems.at))
         and newest_problems.language in ('', p.language)
       order by p.id desc limit most - found;
    get diagnostics more = row_count;
    found := found + more;
    exit when found >= most or (cardinality(ids) < step and not common);
    before := coalesce(ids[cardinality(ids)], before);
    common := false;
    step := 4 * step;
    ids := null;
  end loop;
end $$;

create function newest_solutions(terms tsquery, networks bigint[], topic text, status text, language text,
                                at timestamptz, most integer)
returns table (id bigint, problem_id bigint, words tsvector) language plpgsql stable rows 100 as $$
declare
  step   integer := 3 * most;
  common boolean := 10 <= (
    select count(*) from (select x.words from solution x order by x.id desc limit 100) x
     where x.words @@ terms);
  before bigint := 9223372036854775807;
  found  integer := 0;
  more   integer;
  ids    bigint[];
begin
  if common then
    ids := array(select x.id from (select * from solution x order by x.id desc limit 1000) x
                   where x.words @@ terms order by x.id desc limit step);
  end if;
  loop
    if ids is null then
      ids := array(select x.id from solution x
                     where x.words @@ terms and x.id + 0 < before and x.network_id = any(networks)
                     order by x.id + 0 desc limit step);
    end if;
    return query
      select s.id, p.id, s.words
        from solution s join problem p on p.id = s.problem_id
       where s.id = any(ids) and p.opened_at is not null and p.status <> 'withdrawn'
         and p.hidden_at is null and p.network_id = any(networks)
         and s.withdrawn_at is null and s.hidden_at is null and not p.veiled
         and (newest_solutions.topic = '' or exists (
              select 1 from problem_topic t join topic x on x.id = t.topic_id
               where t.problem_id = p.id and x.slug = newest_solutions.topic))
         and (newest_solutions.status = '' or newest_solutions.status
              = problem_status(p.status, p.review_from, p.closes_at, newest_solutions.at))
         and newest_solutions.language in ('', s.language)
       order by s.id desc limit most - found;
    get diagnostics more = row_count;
    found := found + more;
    exit when found >= most or (cardinality(ids) < step and not common);
    before := coalesce(ids[cardinality(ids)], before);
    common := false;
    step := 4 * step;
    ids := null;
  end loop;
end $$;

-- What was written lately waits beside these indexes and is read through by every search: a hundred texts at most.
alter index problem_words set (gin_pending_list_limit = 128);
alter index solution_words set (gin_pending_list_limit = 128);
alter index problem_question_words set (gin_pending_list_limit = 128);
select gin_clean_pending_list('problem_words'), gin_clean_pending_list('solution_words');
