-- What members are writing and have not sent: one row for each thing somebody can write.
create table draft (
  member_id    bigint      not null references member,
  kind         text        not null,
  subject_id   bigint      not null,
  problem_id   bigint      references problem on delete cascade,
  content      jsonb       not null,
  saved_at     timestamptz not null,
  discarded_at timestamptz,
  primary key (member_id, kind, subject_id)
);
create index draft_newest on draft (member_id, saved_at desc, subject_id desc);
create index draft_problem on draft (problem_id);
create index draft_old on draft (saved_at);
create index draft_discarded on draft (discarded_at) where discarded_at is not null;

insert into draft (member_id, kind, subject_id, problem_id, content, saved_at)
select member_id, 'solution', problem_id, problem_id,
       jsonb_build_object('text', text, 'coAuthors', '', 'aiDisclosure', '', 'language',
                          (select p.language from problem p where p.id = problem_id)), saved_at
  from solution_draft
union all
select d.member_id, 'refinement', d.solution_id, s.problem_id,
       jsonb_build_object('revision', d.base_revision, 'text', d.text, 'note', d.note), d.saved_at
  from refinement_draft d join solution s on s.id = d.solution_id
union all
select d.member_id, 'review', d.solution_id, s.problem_id, d.content, d.saved_at
  from review_draft d join solution s on s.id = d.solution_id
union all
select member_id, 'outcome', problem_id, problem_id, content, saved_at from outcome_draft;

drop table solution_draft;
drop table refinement_draft;
drop table review_draft;
drop table outcome_draft;
