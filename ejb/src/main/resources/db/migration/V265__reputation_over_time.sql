-- What an account's balance was at a moment: the last line before it, found without reading the others.
create index ledger_line_moment on ledger_line (network_id, member_id, at desc, sequence desc);

-- The directory of topics goes on by name, in either language.
create index topic_name_en on topic (name_en, id);
create index topic_name_fi on topic (name_fi, id);
