-- A function in SQL with a query of its own is planned anew in every statement that calls it, which
-- costs more than all the rest of most statements. Written in PL/pgSQL its plan is kept by the
-- session. The words of each stay what they were.
do $$
declare
  f record;
begin
  for f in
    select p.oid, p.proname as name, pg_get_function_arguments(p.oid) as arguments,
           pg_get_function_result(p.oid) as result, pg_get_function_sqlbody(p.oid) as body,
           case when p.proparallel = 's' then 'parallel safe' else '' end as parallel
      from pg_proc p
      join pg_language l on l.oid = p.prolang and l.lanname = 'sql'
     where p.pronamespace = current_schema::regnamespace and p.provolatile = 's' and not p.proretset
       and p.prosqlbody is not null and pg_get_function_sqlbody(p.oid) ~ 'SELECT'
  loop
    execute format('create or replace function %I(%s) returns %s language plpgsql stable %s as %L',
                   f.name, f.arguments, f.result, f.parallel, 'begin ' || f.body || '; end');
  end loop;
end $$;
