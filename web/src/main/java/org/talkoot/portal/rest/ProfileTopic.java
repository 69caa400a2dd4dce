package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.TopicSkill;
import org.talkoot.reputation.application.TopicTotal;

/**
 * What a member is known for.
 *
 * @param topic slug
 * @param total points in the topic
 * @param skill with 95 % certainty the skill is at least this, 0 to 1; null as long as too few
 *     judgements weigh
 * @param skillEvidence what the skill rests on, null without skill
 * @param declared whether the member says to know about it
 */
@Schema(name = "ProfileTopic")
public record ProfileTopic(
    String topic,
    long total,
    @Nullable Double skill,
    @Nullable SkillEvidenceRepresentation skillEvidence,
    boolean declared) {

  /** Joins points and skills: topics with points in their order, then the other skills. */
  static List<ProfileTopic> all(List<TopicTotal> totals, List<TopicSkill> skills) {
    Map<String, ProfileTopic> topics = new LinkedHashMap<>();
    totals.forEach(
        total -> topics.put(total.topic().slug(), of(total.topic().slug(), total.total())));
    skills.forEach(
        skill ->
            topics.merge(
                skill.slug(), of(skill.slug(), 0).with(skill), (old, one) -> old.with(skill)));
    return List.copyOf(topics.values());
  }

  private static ProfileTopic of(String topic, long total) {
    return new ProfileTopic(topic, total, null, null, false);
  }

  private ProfileTopic with(TopicSkill skill) {
    TopicSkill.Known known = skill.known();
    return known == null
        ? new ProfileTopic(topic, total, null, null, skill.declared())
        : new ProfileTopic(
            topic,
            total,
            known.lowerBound(),
            SkillEvidenceRepresentation.of(known),
            skill.declared());
  }
}
