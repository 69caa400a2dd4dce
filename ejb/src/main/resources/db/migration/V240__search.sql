-- Words as people search for them: plain, without accents, beside the stems of the language.
create extension if not exists unaccent;
create text search configuration plain (copy = simple);
alter text search configuration plain
  alter mapping for hword, hword_part, word with unaccent, simple;

-- Only so much of a text is searched.
create function searched(body text) returns text
language sql immutable parallel safe
return left(coalesce(body, ''), 30000);

create or replace function search_words(language text, body text) returns tsvector
language sql immutable parallel safe
return to_tsvector('plain', searched(body)) ||
       case language when 'fi' then to_tsvector('finnish', searched(body))
                     when 'sv' then to_tsvector('swedish', searched(body))
                     else to_tsvector('english', searched(body)) end;

-- For texts whose language nobody wrote down.
create function search_words(body text) returns tsvector
language sql immutable parallel safe
return search_words('en', body) || to_tsvector('finnish', searched(body)) || to_tsvector('swedish', searched(body));

-- The words of a search in every form. A Finnish word has many, and the stemmer does not bring all of
-- them together (penkit is penk, penkkejä is penkkej): a stem that it cut stands for beginnings of words.
create function search_stems(terms text) returns tsquery
language plpgsql immutable parallel safe as $$
declare
  plain   tsquery := websearch_to_tsquery('plain', terms);
  finnish tsquery := websearch_to_tsquery('finnish', terms);
begin
  if finnish <> websearch_to_tsquery('simple', terms) then
    finnish := regexp_replace(finnish::text, '''([^'']{4,})''', '''\1'':*', 'g')::tsquery;
  end if;
  return plain || websearch_to_tsquery('english', terms) || websearch_to_tsquery('swedish', terms) || finnish;
end $$;

-- What is searched for: the words in any form, and the last one, once it has three letters, also as the
-- beginning of one, unless words stand in quotes or it is excluded.
create or replace function search_query(terms text) returns tsquery
language plpgsql immutable parallel safe as $$
begin
  if terms ~ '^[[:alnum:]]{3,}$' then
    return search_stems(terms) || to_tsquery('plain', terms || ':*');
  elsif terms ~ '\s[[:alnum:]]{3,}$' and terms !~ '"' then
    return search_stems(terms) || (search_stems(regexp_replace(terms, '\s+[[:alnum:]]+$', ''))
                                   && to_tsquery('plain', substring(terms from '[[:alnum:]]+$') || ':*'));
  end if;
  return search_stems(terms);
end $$;

-- How a text is cut into words where it is shown with marks.
create function search_language(language text) returns regconfig
language sql immutable parallel safe
return case language when 'fi' then regconfig 'finnish' when 'sv' then regconfig 'swedish'
                     when 'en' then regconfig 'english' else regconfig 'plain' end;

-- The index is part of what it finds: each row carries its words.
alter table problem drop column words;
alter table problem add column words tsvector not null generated always as (
  setweight(search_words(brief ->> 'language', brief ->> 'question'), 'A') ||
  setweight(search_words(brief ->> 'language', brief ->> 'deliverable'), 'B') ||
  setweight(search_words(brief ->> 'language', brief ->> 'background'), 'C')) stored;
create index problem_words on problem using gin (words);

alter table solution add column words tsvector not null generated always as (
  setweight(search_words(language, text), 'B')) stored;
create index solution_words on solution using gin (words);

alter table outcome_step add column words tsvector not null generated always as (
  setweight(search_words(text), 'B') ||
  setweight(search_words(figure ->> 'label'), 'A')) stored;
create index outcome_step_words on outcome_step using gin (words);

alter table member add column words tsvector not null generated always as (
  setweight(to_tsvector('plain', display_name || ' ' || handle), 'A') ||
  setweight(search_words(headline || ' ' || organisation), 'B')) stored;
create index member_words on member using gin (words);
create index member_name on member using gin (display_name gin_trgm_ops);

alter table topic add column words tsvector not null generated always as (
  setweight(search_words('en', name_en) || search_words('fi', name_fi), 'A')) stored;
create index topic_words on topic using gin (words);
create index topic_name on topic using gin ((name_en || ' ' || name_fi) gin_trgm_ops);

alter table network add column words tsvector not null generated always as (
  setweight(search_words(name), 'A') || setweight(search_words(purpose), 'C')) stored;
create index network_words on network using gin (words);
