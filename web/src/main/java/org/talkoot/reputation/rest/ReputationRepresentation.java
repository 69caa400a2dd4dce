package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
 */
@Schema(name = "Reputation")
public record ReputationRepresentation(
    long total,
    @Nullable Long balance,
    long held,
    long season,
    Map<String, Long> tracks,
    List<OfTopic> topics,
    List<OfNetwork> networks) {
  /**
   * Points in a topic.
   *
   * @param topic slug
   */
  @Schema(name = "TopicReputation")
  public record OfTopic(String topic, long total, long season) {
    static OfTopic of(TopicTotal topic) {
      return new OfTopic(topic.topic().slug(), topic.total(), topic.season());
    }
  }

  /**
   * Points in a network.
   *
   * @param network slug
   */
  @Schema(name = "NetworkReputation")
  public record OfNetwork(String network, String ruleSet, long total) {
    static OfNetwork of(NetworkTotal network) {
      return new OfNetwork(network.slug(), network.ruleSet(), network.total());
    }
  }

  static ReputationRepresentation of(ReputationView view) {
    return new ReputationRepresentation(
        view.total(),
        view.balance(),
        view.held(),
        view.season(),
        view.tracks(),
        view.topics().stream().map(OfTopic::of).toList(),
        view.networks().stream().map(OfNetwork::of).toList());
  }
}
