package org.talkoot.recognition.application;

import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;
import org.talkoot.recognition.ThanksId;
import org.talkoot.shared.Ids;

/**
 * A note of thanks as everybody can read it.
 *
 * @param contributionType {@code solution}, {@code review}, {@code comment} or {@code brief}
 * @param contribution number of the contribution
 */
public record ThanksView(
    ThanksId id,
    @Nested("giver") PersonRef giver,
    @Nested("receiver") PersonRef receiver,
    String text,
    String contributionType,
    long contribution,
    ProblemId problem,
    String question,
    String network,
    Instant at) {
  /** Returns the short text of the contribution's id. */
  public String contributionId() {
    return Ids.text(contribution);
  }
}
