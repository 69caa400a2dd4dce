create extension if not exists pg_trgm;

-- Words of a text in every form that people search by; the language's own stems beside the plain words.
create function search_words(language text, body text) returns tsvector
language sql immutable parallel safe
return to_tsvector('simple', body) ||
       case language when 'fi' then to_tsvector('finnish', body)
                     when 'sv' then to_tsvector('swedish', body)
                     else to_tsvector('english', body) end;

create function search_query(terms text) returns tsquery
language sql immutable parallel safe
return websearch_to_tsquery('simple', terms) || websearch_to_tsquery('english', terms) ||
       websearch_to_tsquery('finnish', terms) || websearch_to_tsquery('swedish', terms);

-- The brief is one value, replaced as a whole; what lists and searches need of it stands beside it.
create table problem (
  id                bigint      primary key,
  network_id        bigint      not null references network,
  requested_by      bigint      not null references member,
  status            text        not null check (status in
                      ('draft', 'coaching', 'open', 'inReview', 'decided', 'outcome', 'closed', 'withdrawn')),
  format            text        not null default 'problem',
  brief             jsonb       not null,
  question          text        not null generated always as (brief ->> 'question') stored,
  mode              text        not null generated always as (brief ->> 'mode') stored,
  pot               text        not null generated always as (brief ->> 'pot') stored,
  language          text        not null generated always as (brief ->> 'language') stored,
  words             tsvector    not null generated always as (
                      setweight(search_words(brief ->> 'language', brief ->> 'question'), 'A') ||
                      setweight(search_words(brief ->> 'language', brief ->> 'deliverable'), 'B') ||
                      setweight(search_words(brief ->> 'language', left(brief ->> 'background', 20000)), 'C'))
                      stored,
  deadline          timestamptz,
  decide_by         date,
  rule_set          integer     not null default 0,
  similar_seen      boolean     not null default false,
  listed_at         timestamptz not null,
  changed_at        timestamptz not null,
  opened_at         timestamptz,
  review_from       timestamptz,
  decided_at        timestamptz,
  ended_at          timestamptz,
  withdrawal_reason text,
  version           bigint      not null default 1
);
create index problem_newest on problem (listed_at desc, id desc);
create index problem_network on problem (network_id, listed_at desc, id desc);
create index problem_deadline on problem (deadline, id) where status = 'open';
create index problem_review_from on problem (review_from) where status = 'open';
create index problem_requester on problem (requested_by, listed_at desc, id desc);
create index problem_words on problem using gin (words);
create index problem_question on problem using gin (question gin_trgm_ops);

-- How far a problem has come at an instant: the deadline moves it into review by itself.
create function problem_status(status text, review_from timestamptz, at timestamptz) returns text
language sql immutable parallel safe
return case when status = 'open' and review_from <= at then 'inReview' else status end;

create table problem_topic (
  problem_id bigint not null references problem on delete cascade,
  topic_id   bigint not null references topic,
  primary key (problem_id, topic_id)
);
create index problem_topic_topic on problem_topic (topic_id, problem_id);

-- Counters, changed by single statements only and never mapped in entities.
create table problem_tally (
  problem_id bigint      primary key references problem on delete cascade,
  solutions  integer     not null default 0 check (solutions >= 0),
  reviews    integer     not null default 0 check (reviews >= 0),
  helpful    integer     not null default 0 check (helpful >= 0),
  comments   integer     not null default 0 check (comments >= 0),
  active_at  timestamptz not null
);
create index problem_tally_active on problem_tally (active_at desc, problem_id desc);
create index problem_tally_unanswered on problem_tally (problem_id) where solutions = 0;

-- Votes on briefs; a vote taken back stays as a row so that its generation goes on.
create table brief_vote (
  problem_id bigint      not null references problem on delete cascade,
  voter_id   bigint      not null references member,
  standing   boolean     not null,
  generation bigint      not null,
  cast_at    timestamptz not null,
  primary key (problem_id, voter_id)
);
create index brief_vote_voter on brief_vote (voter_id, cast_at);
