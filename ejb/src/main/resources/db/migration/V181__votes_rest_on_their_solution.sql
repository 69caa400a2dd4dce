-- Author and network of a vote are copies of its solution's, which holds them to their tables. So a
-- vote need not look at both rows again, nor all votes of a network lock its one row.
alter table solution_vote
  drop constraint solution_vote_author_id_fkey,
  drop constraint solution_vote_network_id_fkey;
