package org.talkoot.solution.persistence;

import java.time.Instant;
import org.jdbi.v3.core.statement.SqlStatement;
import org.talkoot.member.MemberId;
import org.talkoot.solution.Ballot;

/**
 * A vote as it is cast.
 *
 * @param generation how often this voter has cast on this solution, with this one
 * @param pays whether it pays its receiver
 */
public record NewVote(
    VoteContext context, MemberId voter, Ballot ballot, long generation, boolean pays, Instant at) {
  <S extends SqlStatement<S>> S bindTo(S statement) {
    return statement
        .bind("solution", context.solution())
        .bind("voter", voter)
        .bind("author", context.author())
        .bind("network", context.network())
        .bind("value", ballot.value().code())
        .bind("reason", ballot.reason())
        .bind("generation", generation)
        .bind("pays", pays)
        .bind("at", at);
  }
}
