package org.talkoot.portal.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.expertise.TopicId;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.Choices;
import org.talkoot.portal.application.ListFilters;
import org.talkoot.portal.application.NeedCounts;
import org.talkoot.portal.application.NetworkChoice;
import org.talkoot.portal.application.TopicCard;

/**
 * Figures that stand beside lists, counted for all networks together at most every few seconds
 * ({@code TALKOOT_FIGURES}), whoever asks: a count takes longer the more there is to count.
 *
 * <p>Which networks somebody may know of is asked each time, so only figures can be old.
 */
@ApplicationScoped
public class NetworkFigures {
  private static final int MOST_TOPICS = 40;
  private static final int MOST_NETWORKS = 50;
  private static final String NETWORKS = "select id, slug, name from network order by slug";

  private static final String NEEDS =
      """
      select x.network_id,
             count(*) filter (where x.status in ('open', 'inReview')) as open,
             count(*) filter (where x.status = 'open' and x.solutions = 0) as solutions,
             count(*) filter (where x.status in ('open', 'inReview') and x.solutions > 0
                                and x.reviews < x.solutions * x.wanted) as reviews,
             count(*) filter (where x.status = 'inReview') as decision,
             count(*) filter (where x.status = 'decided') as outcome
        from (select p.network_id,
                     problem_status(p.status, p.review_from, p.closes_at, :now) as status,
                     case when sealed_at(p.mode, p.review_from, p.decided_at, p.ended_at, :now)
                          then 0 else t.solutions end as solutions, t.reviews,
                     p.reviews_wanted as wanted
                from problem p join problem_tally t on t.problem_id = p.id
               where p.status in ('open', 'inReview', 'decided')) x
       group by x.network_id
      """;

  private static final String TOPICS =
      """
      select p.network_id, o.id as topic, o.slug, o.name_en, o.name_fi, o.about_en,
             o.about_fi, count(*) as problems,
             count(*) filter (where p.status = 'open' and p.deadline > :now) as open,
             count(s.problem_id) as outcomes
        from topic o join problem_topic pt on pt.topic_id = o.id
        join problem p on p.id = pt.problem_id
        left join (select distinct problem_id from outcome_step
                    where stage in ('inUse', 'effectSeen')) s on s.problem_id = p.id
       where p.opened_at is not null and p.status <> 'withdrawn' and p.hidden_at is null
       group by p.network_id, o.id
      """;

  private static final String VISIBLE =
      """
      select n.id from network n where n.visibility = 'PUBLIC'
      union
      select m.network_id from membership m where m.member_id = :viewer
      """;

  private final Jdbi jdbi;
  private final Cache<String, Map<Long, NeedCounts>> needs;
  private final Cache<String, List<TopicUse>> topics;
  private final Cache<String, List<NetworkChoice>> networks;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected NetworkFigures() {
    this(null, Duration.ZERO);
  }

  /**
   * Counts through Jdbi.
   *
   * @param good for how long a figure is good; zero counts each time
   */
  @Inject
  public NetworkFigures(
      Jdbi jdbi, @ConfigProperty(name = "talkoot.figures", defaultValue = "PT5S") Duration good) {
    this.jdbi = jdbi;
    needs = Caffeine.newBuilder().expireAfterWrite(good).build();
    topics = Caffeine.newBuilder().expireAfterWrite(good).build();
    networks = Caffeine.newBuilder().expireAfterWrite(good).build();
  }

  /** Counts the problems that the viewer may know of and that wait for something. */
  public NeedCounts needs(Viewer viewer, Instant now) {
    return needs(visible(viewer), now);
  }

  /** Returns what stands beside the list of problems. */
  public ListFilters filters(Viewer viewer, Instant now) {
    Set<Long> visible = visible(viewer);
    return new ListFilters(needs(visible, now), choices(visible, now));
  }

  /** Returns the topics and networks that the viewer may know of. */
  public Choices choices(Viewer viewer, Instant now) {
    return choices(visible(viewer), now);
  }

  /** Returns the topics of all problems that the viewer may know of, in no order. */
  public Collection<TopicCard> topicCards(Viewer viewer, Instant now) {
    return topicCards(visible(viewer), now);
  }

  private NeedCounts needs(Set<Long> visible, Instant now) {
    Map<Long, NeedCounts> all = needs.get("needs", any -> readNeeds(now));
    return visible.stream()
        .map(network -> all.getOrDefault(network, NeedCounts.NONE))
        .reduce(NeedCounts.NONE, NeedCounts::and);
  }

  private Choices choices(Set<Long> visible, Instant now) {
    return new Choices(
        topicCards(visible, now).stream()
            .sorted(
                Comparator.comparing((TopicCard topic) -> -topic.problems())
                    .thenComparing(TopicCard::slug))
            .limit(MOST_TOPICS)
            .map(topic -> new TopicRef(topic.slug(), topic.nameEn(), topic.nameFi()))
            .toList(),
        networks.get("networks", any -> readNetworks()).stream()
            .filter(network -> visible.contains(network.id()))
            .limit(MOST_NETWORKS)
            .toList());
  }

  private Collection<TopicCard> topicCards(Set<Long> visible, Instant now) {
    Map<TopicId, TopicCard> cards = new HashMap<>();
    topics.get("topics", any -> readTopics(now)).stream()
        .filter(use -> visible.contains(use.networkId()))
        .map(TopicUse::card)
        .forEach(card -> cards.merge(card.id(), card, TopicCard::and));
    return cards.values();
  }

  private Set<Long> visible(Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(VISIBLE).bind("viewer", viewer.number()).mapTo(Long.class).set());
  }

  private Map<Long, NeedCounts> readNeeds(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(NEEDS).bind("now", now).mapTo(Needs.class).stream()
                .collect(Collectors.toMap(Needs::networkId, Needs::counts)));
  }

  private List<TopicUse> readTopics(Instant now) {
    return jdbi.withHandle(
        handle -> handle.createQuery(TOPICS).bind("now", now).mapTo(TopicUse.class).list());
  }

  private List<NetworkChoice> readNetworks() {
    return jdbi.withHandle(
        handle -> handle.createQuery(NETWORKS).mapTo(NetworkChoice.class).list());
  }

  /** What waits in a network. */
  public record Needs(
      long networkId, int open, int solutions, int reviews, int decision, int outcome) {
    NeedCounts counts() {
      return new NeedCounts(open, solutions, reviews, decision, outcome);
    }
  }

  /** How many problems of a network are about a topic. */
  public record TopicUse(
      long networkId,
      TopicId topic,
      String slug,
      String nameEn,
      String nameFi,
      String aboutEn,
      String aboutFi,
      int problems,
      int open,
      int outcomes) {
    TopicCard card() {
      return new TopicCard(
          topic, slug, nameEn, nameFi, aboutEn, aboutFi, problems, open, outcomes, 1);
    }
  }
}
