package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.talkoot.level.application.RankView;
import org.talkoot.reputation.application.NetworkTotal;
import org.talkoot.reputation.application.ReputationView;
import org.talkoot.reputation.application.TopicTotal;

/**
 * A member's reputation as clients see it.
 *
 * @param balance the sum of the lines, told to the member alone
 * @param held points that wait for a ruling
 * @param season what fades by half in 90 days
 * @param tracks points by code of the track
 * @param trackRanks where the member stands in each track, told to the member alone
 */
@Schema(name = "Reputation")
public record ReputationRepresentation(
    long total,
    @Nullable Long balance,
    long held,
    long season,
    Map<String, Long> tracks,
    @Nullable Map<String, Place> trackRanks,
    List<OfTopic> topics,
    List<OfNetwork> networks) {
  /**
   * Where the member stands.
   *
   * @param network slug of the network with the most of these points
   * @param rank from 1; equal points share a rank
   * @param of how many are ranked
   * @param percentile the least percentage of those ranked that contains the member: 4 is the top 4
   *     %
   */
  @Schema(name = "Rank")
  public record Place(String network, long rank, long of, int percentile) {
    static Place of(RankView view) {
      return new Place(
          view.network(), view.rank().rank(), view.rank().of(), view.rank().topPercent());
    }
  }

  /**
   * Points in a topic.
   *
   * @param topic slug
   * @param rank where the member stands, told to the member alone
   */
  @Schema(name = "TopicReputation")
  public record OfTopic(String topic, long total, long season, @Nullable Place rank) {
    static OfTopic of(TopicTotal topic, List<RankView> ranks) {
      String slug = topic.topic().slug();
      Predicate<RankView> here =
          view ->
              view.track().isEmpty() && view.topic() != null && view.topic().slug().equals(slug);
      return new OfTopic(
          slug, topic.total(), topic.season(), first(ranks, here).map(Place::of).orElse(null));
    }
  }

  /**
   * Points in a network.
   *
   * @param network slug
   * @param rank where the member stands, told to the member alone
   */
  @Schema(name = "NetworkReputation")
  public record OfNetwork(String network, String ruleSet, long total, @Nullable Place rank) {
    static OfNetwork of(NetworkTotal network, List<RankView> ranks) {
      Predicate<RankView> here = view -> view.isWhole() && view.network().equals(network.slug());
      return new OfNetwork(
          network.slug(),
          network.ruleSet(),
          network.total(),
          first(ranks, here).map(Place::of).orElse(null));
    }
  }

  static ReputationRepresentation of(ReputationView view, List<RankView> ranks) {
    return new ReputationRepresentation(
        view.total(),
        view.balance(),
        view.held(),
        view.season(),
        view.tracks(),
        view.balance() == null ? null : trackRanks(ranks),
        view.topics().stream().map(topic -> OfTopic.of(topic, ranks)).toList(),
        view.networks().stream().map(network -> OfNetwork.of(network, ranks)).toList());
  }

  private static Map<String, Place> trackRanks(List<RankView> ranks) {
    Map<String, Place> places = new TreeMap<>();
    ranks.stream()
        .filter(view -> !view.track().isEmpty() && view.topic() == null)
        .forEach(view -> places.putIfAbsent(view.track(), Place.of(view)));
    return places;
  }

  private static Optional<RankView> first(List<RankView> ranks, Predicate<RankView> where) {
    return ranks.stream().filter(where).findFirst();
  }
}
