-- Fields of knowledge. A brief that opens creates those it names for the first time.
create table topic (
  id         bigint      primary key,
  slug       text        not null unique,
  name_en    text        not null,
  name_fi    text        not null,
  created_at timestamptz not null
);

-- What members say they know.
create table declared_skill (
  member_id   bigint      not null references member,
  topic_id    bigint      not null references topic,
  declared_at timestamptz not null,
  primary key (member_id, topic_id)
);
create index declared_skill_topic on declared_skill (topic_id, member_id);
