package org.talkoot.solution.persistence;

/** What a vote has to know and what stands before it, once it is this vote's turn. */
public record VoteInTurn(VoteContext context, StandingVote standing) {}
