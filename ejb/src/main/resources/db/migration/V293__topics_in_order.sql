-- Lists of one topic are read in their order: its problems carry when they were listed.
alter table problem_topic add column listed_at timestamptz;
update problem_topic t set listed_at = p.listed_at from problem p where p.id = t.problem_id;
alter table problem_topic alter column listed_at set not null;
create index problem_topic_newest on problem_topic (topic_id, listed_at desc, problem_id desc);

create function topic_is_listed() returns trigger language plpgsql as $$
begin
  new.listed_at := coalesce(new.listed_at, (select p.listed_at from problem p where p.id = new.problem_id));
  return new;
end $$;
create trigger problem_topic_listed before insert on problem_topic
  for each row execute function topic_is_listed();

create function topics_are_listed() returns trigger language plpgsql as $$
begin
  update problem_topic set listed_at = new.listed_at where problem_id = new.id;
  return null;
end $$;
create trigger problem_listed after update of listed_at on problem
  for each row when (old.listed_at <> new.listed_at) execute function topics_are_listed();
