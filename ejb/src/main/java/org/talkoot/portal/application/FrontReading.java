package org.talkoot.portal.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.portal.persistence.NetworkFigures;
import org.talkoot.portal.persistence.OutcomeQueries;
import org.talkoot.portal.persistence.WaitingQueries;

/** Reads what the front page and the problem list show beside the problems themselves. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
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

  /** Returns what a list can be narrowed by: up to forty topics and fifty networks. */
  public Choices choices(Viewer viewer) {
    return figures.choices(viewer, clock.instant());
  }

  /** Returns what stands beside the list of problems. */
  public ListFilters filters(Viewer viewer) {
    return figures.filters(viewer, clock.instant());
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
}
