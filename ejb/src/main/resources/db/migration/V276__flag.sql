-- Reports of members ("flags") and what managers do with them. What is hidden is moved away: its
-- words stand in hiding.content and nowhere else, so that no list, letter, feed or search can show
-- them; in its place stands that it is hidden.
create table flag (
  id           bigint      primary key,
  network_id   bigint      not null references network,
  thing        text        not null check (thing in ('problem', 'solution', 'comment', 'review',
                                                     'refinement', 'thanks', 'profile')),
  thing_id     bigint      not null,
  problem_id   bigint      references problem,
  author_id    bigint      not null references member,
  reporter_id  bigint      not null references member,
  rule         text        not null,
  text         text        not null,
  flagged_at   timestamptz not null,
  state        text        not null default 'open' check (state in ('open', 'hidden', 'kept')),
  settled_by   bigint      references member,
  settled_at   timestamptz,
  reasons      text        not null default '',
  unique (reporter_id, thing, thing_id),
  check ((state = 'open') = (settled_at is null))
);
create index flag_network on flag (network_id, id desc);
create index flag_open on flag (network_id, id desc) where state = 'open';
create index flag_thing on flag (thing, thing_id);
create index flag_reporter on flag (reporter_id, id desc);

create table hiding (
  id          bigint      primary key,
  network_id  bigint      not null references network,
  thing       text        not null,
  thing_id    bigint      not null,
  problem_id  bigint      references problem,
  author_id   bigint      not null references member,
  rule        text        not null,
  facts       text        not null,
  content     jsonb       not null,
  hidden_by   bigint      not null references member,
  hidden_at   timestamptz not null,
  appeal      text,
  appealed_at timestamptz,
  answered_by bigint      references member,
  answered_at timestamptz,
  answer      text        not null default '',
  lifted_at   timestamptz,
  check ((appeal is null) = (appealed_at is null)),
  check ((answered_by is null) = (answered_at is null))
);
create unique index hiding_standing on hiding (thing, thing_id) where lifted_at is null;
create index hiding_network on hiding (network_id, id desc);
create index hiding_author on hiding (author_id, id desc);

alter table problem add hidden_at timestamptz;
alter table solution add hidden_at timestamptz;

create function hidden_words(language text) returns text
language sql immutable parallel safe
return case language when 'fi' then '[Yhteisöpäällikkö on piilottanut tämän]'
                     when 'sv' then '[Dolt av en gemenskapsansvarig]'
                     else '[Hidden by a community manager]' end;

-- Each text of a list of objects under a key, replaced.
create function each_replaced(list jsonb, key text, words text) returns jsonb
language sql immutable
return (select coalesce(jsonb_agg(case when one ? key then one || jsonb_build_object(key, words)
                                       else one end order by place), '[]')
          from jsonb_array_elements(coalesce(list, '[]')) with ordinality as l (one, place));

-- Takes the words of a thing away and returns them; null when there is no such thing.
create function take_words(the_thing text, the_id bigint, at timestamptz) returns jsonb
language plpgsql as $$
declare
  taken jsonb;
begin
  case the_thing
  when 'problem' then
    select jsonb_build_object('brief', brief) into taken from problem where id = the_id for update;
    update problem p
       set brief = p.brief || jsonb_build_object(
             'question', hidden_words(p.language), 'background', '',
             'deliverable', hidden_words(p.language), 'audience', '', 'prize', '',
             'scopeIn', '[]'::jsonb, 'scopeOut', '[]'::jsonb,
             'criteria', each_replaced(p.brief -> 'criteria', 'text', hidden_words(p.language)))
           || case when jsonb_typeof(p.brief -> 'pledge') = 'object'
                   then jsonb_build_object('pledge', (p.brief -> 'pledge')
                          || jsonb_build_object('use', hidden_words(p.language), 'by', ''))
                   else '{}' end,
           hidden_at = at, version = version + 1
     where id = the_id;
  when 'solution' then
    select jsonb_build_object(
             'text', s.text, 'aiDisclosure', s.ai_disclosure,
             'revisions', (select jsonb_agg(jsonb_build_object('number', r.number, 'text', r.text,
                                                               'aiDisclosure', r.ai_disclosure)
                                            order by r.number)
                             from solution_revision r where r.solution_id = s.id)) into taken
      from solution s where s.id = the_id for update;
    update solution_revision r
       set text = hidden_words(s.language), ai_disclosure = null
      from solution s where s.id = the_id and r.solution_id = s.id;
    update solution
       set text = hidden_words(language), ai_disclosure = null, hidden_at = at,
           version = version + 1
     where id = the_id;
  when 'comment' then
    select jsonb_build_object('text', text) into taken from comment where id = the_id for update;
    update comment set text = hidden_words(language) where id = the_id;
  when 'review' then
    select jsonb_build_object('scores', scores, 'best', best, 'mustChange', must_change,
                              'conflicts', conflicts, 'response', response) into taken
      from review where id = the_id for update;
    update review r
       set scores = each_replaced(r.scores, 'rationale', hidden_words(s.language)),
           conflicts = each_replaced(r.conflicts, 'text', hidden_words(s.language)),
           best = hidden_words(s.language), must_change = '',
           response = case when r.response is null then null else hidden_words(s.language) end,
           version = r.version + 1
      from solution s where r.id = the_id and s.id = r.solution_id;
  when 'refinement' then
    select jsonb_build_object('text', text, 'note', note, 'excerpt', excerpt) into taken
      from refinement where id = the_id for update;
    update refinement f
       set text = coalesce((select r.text from solution_revision r
                             where r.solution_id = f.solution_id and r.number = f.base_revision),
                           hidden_words(s.language)),
           note = hidden_words(s.language), excerpt = '[]', version = f.version + 1
      from solution s where f.id = the_id and s.id = f.solution_id;
  when 'thanks' then
    select jsonb_build_object('text', t.text) into taken from thanks t where t.id = the_id for update;
    update thanks t set text = hidden_words(p.language)
      from problem p where t.id = the_id and p.id = t.problem_id;
  when 'profile' then
    select jsonb_build_object('headline', headline, 'organisation', organisation) into taken
      from member where id = the_id for update;
    update member set headline = '', organisation = '', version = version + 1 where id = the_id;
  end case;
  return taken;
end $$;

-- Gives the words back, where nothing else was written meanwhile.
create function give_words(the_thing text, the_id bigint, taken jsonb) returns void
language plpgsql as $$
begin
  case the_thing
  when 'problem' then
    update problem set brief = taken -> 'brief', hidden_at = null, version = version + 1
     where id = the_id;
  when 'solution' then
    update solution_revision r
       set text = w.text, ai_disclosure = w."aiDisclosure"
      from jsonb_to_recordset(taken -> 'revisions')
           as w (number integer, text text, "aiDisclosure" text)
     where r.solution_id = the_id and r.number = w.number;
    update solution s
       set text = r.text, ai_disclosure = r.ai_disclosure, hidden_at = null,
           version = s.version + 1
      from solution_revision r
     where s.id = the_id and r.solution_id = s.id and r.number = s.revision;
  when 'comment' then
    update comment set text = taken ->> 'text' where id = the_id;
  when 'review' then
    update review
       set scores = taken -> 'scores', best = taken ->> 'best',
           must_change = taken ->> 'mustChange', conflicts = taken -> 'conflicts',
           response = taken ->> 'response', version = version + 1
     where id = the_id;
  when 'refinement' then
    update refinement
       set text = taken ->> 'text', note = taken ->> 'note', excerpt = taken -> 'excerpt',
           version = version + 1
     where id = the_id;
  when 'thanks' then
    update thanks set text = taken ->> 'text' where id = the_id;
  when 'profile' then
    update member
       set headline = case headline when '' then taken ->> 'headline' else headline end,
           organisation = case organisation when '' then taken ->> 'organisation'
                                            else organisation end,
           version = version + 1
     where id = the_id and erased_at is null;
  end case;
end $$;

-- The words of a thing as they stand there now, for managers.
create function words_of(the_thing text, the_id bigint) returns text
language sql stable
return case the_thing
  when 'problem' then (select concat_ws(E'\n', p.question, nullif(p.brief ->> 'deliverable', ''),
                                        nullif(p.brief ->> 'background', ''))
                         from problem p where p.id = the_id)
  when 'solution' then (select s.text from solution s where s.id = the_id)
  when 'comment' then (select c.text from comment c where c.id = the_id)
  when 'review' then (select concat_ws(E'\n', nullif(r.best, ''), nullif(r.must_change, ''),
                                       (select string_agg(x ->> 'rationale', E'\n')
                                          from jsonb_array_elements(r.scores) x), r.response)
                        from review r where r.id = the_id)
  when 'refinement' then (select concat_ws(E'\n', nullif(f.note, ''), f.text)
                            from refinement f where f.id = the_id)
  when 'thanks' then (select t.text from thanks t where t.id = the_id)
  when 'profile' then (select concat_ws(E'\n', m.display_name, nullif(m.headline, ''),
                                        nullif(m.organisation, ''))
                         from member m where m.id = the_id)
end;

-- The words that were taken from a thing, to be read.
create function taken_words(the_thing text, content jsonb) returns text
language sql stable
return case the_thing
  when 'problem' then concat_ws(E'\n', content -> 'brief' ->> 'question',
                                nullif(content -> 'brief' ->> 'deliverable', ''),
                                nullif(content -> 'brief' ->> 'background', ''))
  when 'review' then concat_ws(E'\n', nullif(content ->> 'best', ''),
                               nullif(content ->> 'mustChange', ''),
                               (select string_agg(x ->> 'rationale', E'\n')
                                  from jsonb_array_elements(content -> 'scores') x),
                               content ->> 'response')
  when 'refinement' then concat_ws(E'\n', nullif(content ->> 'note', ''), content ->> 'text')
  when 'profile' then concat_ws(E'\n', nullif(content ->> 'headline', ''),
                                nullif(content ->> 'organisation', ''))
  else content ->> 'text'
end;
