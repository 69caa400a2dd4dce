-- What somebody earned lately stands on every page of theirs, however long their ledger is.
create index ledger_line_recent on ledger_line (member_id, at) include (points);
