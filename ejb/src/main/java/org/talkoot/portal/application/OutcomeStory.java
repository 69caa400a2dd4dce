package org.talkoot.portal.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemPath;

/**
 * What changed in the end, and whose work it was.
 *
 * @param before the figure before, with after and label empty when nobody measured
 */
public record OutcomeStory(
    ProblemId problem,
    String question,
    String language,
    String step,
    String text,
    @Nullable String label,
    @Nullable String before,
    @Nullable String after,
    String requester,
    String requesterHandle,
    String organisation,
    boolean verified,
    Instant at,
    List<Long> memberIds,
    List<String> memberHandles,
    List<String> memberNames,
    int reviewers) {

  /** Returns the people who carried it, the greatest share first. */
  public List<PersonRef> people() {
    return IntStream.range(0, memberIds.size())
        .mapToObj(
            i ->
                new PersonRef(
                    MemberId.of(memberIds.get(i)), memberHandles.get(i), memberNames.get(i)))
        .toList();
  }

  /** Returns where its problem is shown. */
  public String path() {
    return ProblemPath.of(problem, question).text();
  }

  /** Tells whether a figure before and after was given. */
  public boolean isMeasured() {
    return after != null && !after.isEmpty();
  }
}
