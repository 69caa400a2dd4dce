package org.talkoot.portal.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.portal.persistence.NetworkFigures;
import org.talkoot.portal.persistence.OutcomeQueries;
import org.talkoot.portal.persistence.WaitingQueries;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.ProblemSummary;

/** Reads what the front page and the problem list show beside the problems themselves. */
@Stateless
public class FrontReading {
  private static final Duration WEEK = Duration.ofDays(7);

  @Inject private OutcomeQueries outcomes;
  @Inject private WaitingQueries waiting;
  @Inject private NetworkFigures figures;
  @Inject private Clock clock;

  /** Returns the newest outcomes. */
  public List<OutcomeStory> outcomes(Viewer viewer, int limit) {
    return outcomes.newest(viewer, limit);
  }

  /** Returns the newest outcomes of a network. */
  public List<OutcomeStory> outcomesIn(NetworkId network, Viewer viewer, int limit) {
    return outcomes.in(network, viewer, limit);
  }

  /** Returns the newest outcome that a member helped to. */
  public Optional<OutcomeStory> changedThanksTo(MemberId member) {
    return outcomes.carriedBy(member, Viewer.of(member), 1).stream().findFirst();
  }

  /** Counts the problems that wait for something. */
  public NeedCounts counts(Viewer viewer) {
    return figures.needs(viewer, clock.instant());
  }

  /** Returns the topics to filter by, the most used first. */
  public List<TopicRef> topics(Viewer viewer) {
    return figures.topics(viewer, clock.instant());
  }

  /** Returns what waits for a member. */
  public List<ToDo> toDo(MemberId member) {
    return waiting.toDo(member, clock.instant());
  }

  /** Returns what the masthead says of a member. */
  public Standing standing(MemberId member) {
    Instant now = clock.instant();
    return waiting.standing(member, now.minus(WEEK), now);
  }

  /** Returns what rows show beyond their summaries, by problem. */
  public Map<ProblemId, RowDetail> details(List<ProblemSummary> rows) {
    return waiting.details(rows.stream().map(ProblemSummary::id).toList());
  }
}
