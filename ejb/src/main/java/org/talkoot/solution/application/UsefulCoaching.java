package org.talkoot.solution.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.solution.CoachingUseful;
import org.talkoot.solution.persistence.Comments;

/** Tells, when a draft opens, whose comments had helped it. */
@ApplicationScoped
public class UsefulCoaching {
  private static final int AFTER_ITS_POINTS = Interceptor.Priority.APPLICATION + 700;

  @Inject private Comments comments;
  @Inject private EventLog events;

  /** Tells of each marked comment, in the same transaction. */
  public void watch(@Observes @Priority(AFTER_ITS_POINTS) RecordedEvent recorded) {
    DomainEvent opened = recorded.event();
    if (opened.kind().equals("problem.opened")) {
      long problem = opened.numbers().getOrDefault("problem", 0L);
      events.append(
          comments.useful(ProblemId.of(problem)).stream()
              .map(comment -> useful(opened, problem, comment))
              .toList());
    }
  }

  private static CoachingUseful useful(
      DomainEvent opened, long problem, Comments.UsefulComment comment) {
    return new CoachingUseful(
        opened.at(),
        opened.network(),
        opened.topics(),
        problem,
        opened.actor(),
        comment.comment().value(),
        comment.author().value());
  }
}
