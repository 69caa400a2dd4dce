-- What members said of each other's work by voting, accepting, rating and verifying; kept when taken back.
create table judgement (
  network_id    bigint      not null references network,
  kind          text        not null,
  subject_id    bigint      not null,
  judge_id      bigint      not null,
  member_id     bigint      not null,
  generation    bigint      not null,
  problem_id    bigint      not null,
  topics        bigint[]    not null,
  at            timestamptz not null,
  positive      boolean     not null,
  per_cent      integer     not null,            -- strength of the kind times the share in the work
  weight        bigint      not null default 0,  -- millionths, by the trust in force at its event
  trust_version integer     not null default 0,  -- 0: waits for the first computation
  hidden        boolean     not null default false, -- by blind review, until the decision
  taken_back    boolean     not null default false,
  primary key (network_id, kind, subject_id, judge_id, member_id, generation)
);
create index judgement_pair on judgement (network_id, member_id, judge_id) where not taken_back;
create index judgement_hidden on judgement (problem_id) where hidden;

-- Sums of what weighs, in millionths; by network, so that a private one's stay in it.
create table topic_skill (
  network_id bigint  not null references network,
  member_id  bigint  not null references member,
  topic_id   bigint  not null references topic,
  good       bigint  not null,
  bad        bigint  not null,
  judgements bigint  not null,
  primary key (member_id, topic_id, network_id)
);
create index topic_skill_topic on topic_skill (network_id, topic_id, member_id);

-- Who judged somebody in a topic; counted, never shown.
create table topic_judge (
  network_id bigint      not null references network,
  member_id  bigint      not null references member,
  topic_id   bigint      not null references topic,
  judge_id   bigint      not null references member,
  judgements bigint      not null,
  newest_at  timestamptz not null,
  primary key (member_id, topic_id, network_id, judge_id)
);

-- Each computation of trust; the event trust.computed names its version and digest.
create table trust_version (
  network_id  bigint      not null references network,
  version     integer     not null,
  computed_at timestamptz not null,
  confirmed_at timestamptz not null,           -- the last night that came to the same weights
  digest      bigint      not null,
  primary key (network_id, version)
);

-- What each judge weighs, in millionths; whoever is not named weighs nothing. Rows only grow.
create table rater_trust (
  network_id bigint  not null,
  version    integer not null,
  member_id  bigint  not null references member,
  weight     bigint  not null check (weight between 1 and 1000000),
  primary key (network_id, version, member_id),
  foreign key (network_id, version) references trust_version
);

-- The version in force at the place in the log that skill has come to.
create table trust_in_force (
  network_id bigint  primary key references network,
  version    integer not null
);
