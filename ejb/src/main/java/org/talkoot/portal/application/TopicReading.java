package org.talkoot.portal.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.talkoot.expertise.UnknownTopic;
import org.talkoot.network.Viewer;
import org.talkoot.portal.persistence.NetworkFigures;
import org.talkoot.portal.persistence.OutcomeQueries;
import org.talkoot.portal.persistence.TopicQueries;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/**
 * Reads topics: their figures are counted for everybody at once ({@code NetworkFigures}), the rest
 * of one topic is three statements.
 *
 * <p>A topic is known to those who may know of a problem about it: topics of private networks alone
 * are there for their members only.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TopicReading {
  private static final int PEOPLE = 8;
  private static final int OUTCOMES = 4;
  private static final int NEAR = 8;

  @Inject private NetworkFigures figures;
  @Inject private TopicQueries topics;
  @Inject private OutcomeQueries outcomes;
  @Inject private Clock clock;

  /** Returns one page of the topics in the order of their names in a language. */
  public Page<TopicCard> list(Viewer viewer, String language, Window window) {
    Comparator<Cursor> order = inOrderOf(language);
    List<TopicCard> found =
        figures.topicCards(viewer, clock.instant()).stream()
            .sorted(Comparator.comparing(card -> place(card, language), order))
            .filter(
                card ->
                    window.after().isEmpty()
                        || order.compare(place(card, language), window.after().get()) > 0)
            .limit(window.fetch())
            .toList();
    return Page.of(found, window, card -> place(card, language));
  }

  /**
   * Returns the topic of a slug.
   *
   * @throws UnknownTopic when there is none that the viewer may know of
   */
  public TopicView of(String slug, Viewer viewer) {
    TopicCard card =
        figures.topicCards(viewer, clock.instant()).stream()
            .filter(one -> one.slug().equals(slug))
            .findFirst()
            .orElseThrow(UnknownTopic::new);
    return new TopicView(
        card,
        topics.people(card.id(), viewer, PEOPLE),
        outcomes.about(card.id(), viewer, OUTCOMES),
        topics.near(card.id(), viewer, NEAR));
  }

  private static Cursor place(TopicCard card, String language) {
    return new Cursor(card.name(language), card.id().value());
  }

  /** As a dictionary of the language has it. */
  private static Comparator<Cursor> inOrderOf(String language) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
    return Comparator.comparing(Cursor::key, collator::compare).thenComparing(Cursor::id);
  }
}
