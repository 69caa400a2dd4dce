-- How many decisions of a requester accepted something, and of how many of those an outcome was told: shown beside
-- each of their problems, and counted again, as member_record is, when something of it changes.
create table requester_record (
  member_id  bigint not null references member,
  network_id bigint not null references network,
  decided    integer not null,
  reported   integer not null,
  primary key (member_id, network_id)
);

create function keep_requester_records(problems bigint[]) returns void language plpgsql as $$
begin
  insert into requester_record (member_id, network_id, decided, reported)
  select c.requested_by, c.network_id, r.decided, r.reported
    from (select distinct p.requested_by, p.network_id from problem p where p.id = any(problems)) c
   cross join lateral (
         select count(*) as decided,
                count(*) filter (where exists (
                  select 1 from outcome_step s
                   where s.problem_id = p.id and s.stage <> 'planned')) as reported
           from problem p
          where p.requested_by = c.requested_by and p.network_id = c.network_id
            and p.decided_at is not null
            and exists (select 1 from decision d join decision_solution x on x.decision_id = d.id
                         where d.problem_id = p.id and x.accepted)) r
   order by c.requested_by, c.network_id
      on conflict (member_id, network_id) do update
     set decided = excluded.decided, reported = excluded.reported;
end $$;

select keep_requester_records(array(select d.problem_id from decision d));
