package org.talkoot.problem.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;

/**
 * A problem as it stands in a list.
 *
 * @param status code of the status at reading, see {@code ProblemStatus}
 * @param network slug of its network
 * @param topics slugs
 * @param deadline until when answers are hoped for, null in an unfinished draft
 * @param helpful how many found the brief well framed
 * @param listedAt since when it stands in lists: drafted, then opened
 * @param activeAt when somebody last did something there
 * @param ask the beginning of what is told or wanted, without Markdown's signs
 * @param organisation the requester's, empty for none
 * @param reviewsWanted of each solution
 * @param prize what is promised in words beside the points, empty for nothing
 */
public record ProblemSummary(
    ProblemId id,
    String question,
    String status,
    String network,
    String networkName,
    List<String> topics,
    PersonRef requester,
    @Nullable Instant deadline,
    @Nullable LocalDate decideBy,
    String pot,
    int bounty,
    int solutions,
    int reviews,
    int helpful,
    int comments,
    String language,
    String mode,
    Instant listedAt,
    Instant activeAt,
    String ask,
    String organisation,
    int reviewsWanted,
    String prize) {
  /** Copies the topics so that the row cannot change. */
  public ProblemSummary {
    topics = List.copyOf(topics);
  }
}
