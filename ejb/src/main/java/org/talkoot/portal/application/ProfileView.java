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

  /** Counts everything the band shows. */
  public int contributions() {
    return work.stream().mapToInt(WeekOfWork::count).sum();
  }
}
