package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.talkoot.badge.application.MedalCounts;
import org.talkoot.expertise.TopicSkill;
import org.talkoot.member.application.MemberView;
import org.talkoot.network.Level;
import org.talkoot.reputation.application.ReputationView;
import org.talkoot.web.rest.Tagged;

/**
 * A member as clients see them, with what they are known for.
 *
 * @param level in the commons; everybody begins as a newcomer
 * @param total points in the networks that the caller may know of
 * @param badges how many badges of each medal
 */
@Schema(name = "Profile")
public record ProfileRepresentation(
    String id,
    String handle,
    String displayName,
    String headline,
    String organisation,
    String language,
    Level level,
    long total,
    List<ProfileTopic> topics,
    Medals badges,
    Instant memberSince) {

  /** Badges by medal. */
  @Schema(name = "Medals")
  public record Medals(long gold, long silver, long bronze) {
    static Medals of(MedalCounts counts) {
      return new Medals(counts.gold(), counts.silver(), counts.bronze());
    }
  }

  static Tagged<ProfileRepresentation> tagged(
      MemberView member,
      Level level,
      ReputationView reputation,
      List<TopicSkill> skills,
      MedalCounts badges) {
    List<ProfileTopic> topics = ProfileTopic.all(reputation.topics(), skills);
    return Tagged.of(
        member.version(),
        31 * (31 * reputation.total() + topics.hashCode() + level.ordinal()) + badges.hashCode(),
        of(member, level, reputation, topics, badges));
  }

  private static ProfileRepresentation of(
      MemberView member,
      Level level,
      ReputationView reputation,
      List<ProfileTopic> topics,
      MedalCounts badges) {
    return new ProfileRepresentation(
        member.id().toString(),
        member.handle(),
        member.displayName(),
        member.headline(),
        member.organisation(),
        member.language(),
        level,
        reputation.total(),
        topics,
        Medals.of(badges),
        member.memberSince());
  }
}
