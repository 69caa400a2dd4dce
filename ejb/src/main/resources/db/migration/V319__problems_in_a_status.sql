-- A list of open problems read the newest of all until it had found enough that are open.
create index problem_in_status on problem (status, listed_at desc, id desc);
