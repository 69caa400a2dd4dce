package org.talkoot.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/**
 * Something that moved somebody's reputation on the imported site, or counts for a badge.
 *
 * <p>Nobody is known to have done it, so the actor is always 0. The kinds are the constants of this
 * record; the numbers are {@code vote} and {@code day} and whatever the kind's rule asks for.
 */
public record DumpEvent(
    String kind, Instant at, long network, List<Long> topics, Map<String, Long> numbers)
    implements DomainEvent {

  public static final String QUESTION_UPVOTED = "dump.questionUpvoted";
  public static final String QUESTION_DOWNVOTED = "dump.questionDownvoted";
  public static final String ANSWER_UPVOTED = "dump.answerUpvoted";
  public static final String ANSWER_DOWNVOTED = "dump.answerDownvoted";
  public static final String ANSWER_ACCEPTED = "dump.answerAccepted";
  public static final String BOUNTY_STARTED = "dump.bountyStarted";
  public static final String BOUNTY_AWARDED = "dump.bountyAwarded";
  public static final String ANSWER_GIVEN = "dump.answerGiven";
  public static final String QUESTION_VIEWED = "dump.questionViewed";

  public DumpEvent {
    topics = List.copyOf(topics);
    numbers = Map.copyOf(numbers);
  }

  /** The number that the vote has in the dump. */
  public long vote() {
    return numbers.getOrDefault("vote", 0L);
  }

  @Override
  public long actor() {
    return 0;
  }
}
