package org.talkoot.solution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.problem.ProblemFacts;
import org.talkoot.shared.DomainEvent;

/**
 * A member commented on a brief or a solution.
 *
 * @param solution id of the solution, 0 for the brief
 */
public record CommentWritten(
    ProblemFacts problem, long solution, long comment, long author, Instant at)
    implements DomainEvent {
  @Override
  public String kind() {
    return "comment.written";
  }

  @Override
  public long network() {
    return problem.network();
  }

  @Override
  public long actor() {
    return author;
  }

  @Override
  public List<Long> topics() {
    return problem.topics();
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of(
        "problem", problem.id(), "solution", solution, "comment", comment, "author", author);
  }
}
