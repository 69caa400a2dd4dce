package org.talkoot.portal.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.talkoot.expertise.UnknownTopic;
import org.talkoot.network.Viewer;
import org.talkoot.portal.persistence.OutcomeQueries;
import org.talkoot.portal.persistence.TopicQueries;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/**
 * Reads topics: the directory in one statement, one topic in four.
 *
 * <p>A topic is known to those who may know of a problem about it: topics of private networks alone
 * are there for their members only.
 */
@Stateless
public class TopicReading {
  private static final int PEOPLE = 8;
  private static final int OUTCOMES = 4;
  private static final int NEAR = 8;

  @Inject private TopicQueries topics;
  @Inject private OutcomeQueries outcomes;
  @Inject private Clock clock;

  /** Returns one page of the topics in the order of their names in a language. */
  public Page<TopicCard> list(Viewer viewer, String language, Window window) {
    List<TopicCard> found =
        topics.cards(viewer, language, clock.instant(), window.after(), window.fetch());
    return Page.of(found, window, card -> new Cursor(card.name(language), card.id().value()));
  }

  /**
   * Returns the topic of a slug.
   *
   * @throws UnknownTopic when there is none that the viewer may know of
   */
  public TopicView of(String slug, Viewer viewer) {
    TopicCard card = topics.card(slug, viewer, clock.instant()).orElseThrow(UnknownTopic::new);
    return new TopicView(
        card,
        topics.people(card.id(), viewer, PEOPLE),
        outcomes.about(card.id(), viewer, OUTCOMES),
        topics.near(card.id(), viewer, NEAR));
  }
}
