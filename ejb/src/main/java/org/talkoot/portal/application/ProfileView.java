package org.talkoot.portal.application;

import java.util.List;
import org.talkoot.expertise.TopicSkill;
import org.talkoot.member.application.MemberView;

/** A member as a reader may know them: what they are known for, and who said so. */
public record ProfileView(
    MemberView member,
    long points,
    List<TopicPoints> topics,
    List<WeekOfWork> work,
    List<Honour> honours,
    List<OutcomeStory> outcomes,
    List<ThanksSaid> thanks,
    FollowThrough followThrough,
    List<TopicSkill> skills,
    ProfileCounts counts,
    PointsOverTime time,
    List<Companion> companions) {

  /** Returns what the member is known for, the most points first. */
  public List<KnownTopic> knownFor() {
    return KnownTopic.all(topics, skills);
  }

  /** Returns the topics that the member declares without being known for them yet. */
  public List<TopicSkill> declaredOnly() {
    return skills.stream()
        .filter(skill -> !skill.isKnown())
        .filter(skill -> topics.stream().noneMatch(topic -> topic.slug().equals(skill.slug())))
        .toList();
  }

  /** Tells whether nothing of it came to an end yet. */
  public boolean isBlank() {
    return honours.isEmpty() && outcomes.isEmpty() && thanks.isEmpty();
  }

  /** Counts everything the band shows. */
  public int contributions() {
    return work.stream().mapToInt(WeekOfWork::count).sum();
  }
}
