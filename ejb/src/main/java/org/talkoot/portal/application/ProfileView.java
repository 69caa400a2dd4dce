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
    List<TopicSkill> skills) {

  /** Returns the topics whose skill is known, the best first. */
  public List<TopicSkill> knownSkills() {
    return skills.stream().filter(TopicSkill::isKnown).toList();
  }

  /** Returns the topics that the member declares without being known for them yet. */
  public List<TopicSkill> declaredOnly() {
    return skills.stream().filter(skill -> !skill.isKnown()).toList();
  }

  /** Counts everything the band shows. */
  public int contributions() {
    return work.stream().mapToInt(WeekOfWork::count).sum();
  }
}
