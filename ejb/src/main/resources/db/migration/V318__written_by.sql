-- The number of the transaction that wrote a row, to be added up (ADR 45). Folded into statements.
create function written_by(xmin xid) returns bigint language sql immutable parallel safe
  return cast(cast(xmin as text) as bigint);
