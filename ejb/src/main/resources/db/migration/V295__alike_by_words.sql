-- Questions are compared only where they share words: two of the six longest, in any form, or the only one.
-- Short words stand in every question, and a list of those that say little would be needed for each language.
create function alike_query(question text) returns tsquery
language plpgsql immutable parallel safe as $$
declare
  longest tsquery[] := array(
    select search_stems(w.word)
      from (select distinct lower(x.word) as word
              from regexp_split_to_table(question, '[^[:alnum:]]+') as x (word)
             where length(x.word) > 3) w
     order by length(w.word) desc, w.word limit 6);
  many integer := cardinality(longest);
  alike tsquery := case many when 1 then longest[1] end;
begin
  for i in 1 .. many loop
    for j in i + 1 .. many loop
      alike := coalesce(alike || (longest[i] && longest[j]), longest[i] && longest[j]);
    end loop;
  end loop;
  return alike;
end $$;

create index problem_question_words on problem using gin (search_words(language, question));
