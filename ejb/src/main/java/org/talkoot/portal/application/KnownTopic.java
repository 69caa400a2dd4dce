package org.talkoot.portal.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.TopicSkill;

/**
 * What a member is known for: points in a topic, and how sure peers' judgements make it.
 *
 * @param known null as long as too few judgements weigh
 */
public record KnownTopic(
    String slug,
    String nameEn,
    String nameFi,
    long points,
    boolean declared,
    TopicSkill.@Nullable Known known) {

  /** Joins points and skill: topics with points in their order, then those known without. */
  static List<KnownTopic> all(List<TopicPoints> points, List<TopicSkill> skills) {
    Map<String, TopicSkill> bySlug = new LinkedHashMap<>();
    skills.stream().filter(TopicSkill::isKnown).forEach(skill -> bySlug.put(skill.slug(), skill));
    List<KnownTopic> topics = new ArrayList<>();
    for (TopicPoints topic : points) {
      TopicSkill skill = bySlug.remove(topic.slug());
      topics.add(
          new KnownTopic(
              topic.slug(),
              topic.nameEn(),
              topic.nameFi(),
              topic.points(),
              skill != null && skill.declared(),
              skill == null ? null : skill.known()));
    }
    bySlug.values().forEach(skill -> topics.add(withoutPoints(skill)));
    return topics;
  }

  private static KnownTopic withoutPoints(TopicSkill skill) {
    return new KnownTopic(
        skill.slug(), skill.nameEn(), skill.nameFi(), 0, skill.declared(), skill.known());
  }

  /** Returns the name in the language of a page. */
  public String name(String language) {
    return "fi".equals(language) ? nameFi : nameEn;
  }

  /** Returns what the skill is at least with 95 % certainty, in percent; 0 when it is not known. */
  public double leastPercent() {
    return known == null ? 0 : 100 * known.lowerBound();
  }
}
