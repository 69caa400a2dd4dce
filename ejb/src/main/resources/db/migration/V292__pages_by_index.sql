-- What somebody earned lately stands on every page of theirs, however long their ledger is.
create index ledger_line_recent on ledger_line (member_id, at) include (points);

-- What the problem page reads of all solutions of a problem at once.
create index comment_of_solutions on comment (problem_id, written_at, id) where solution_id is not null;
create index review_problem on review (problem_id);
