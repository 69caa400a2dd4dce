package org.talkoot.routing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.talkoot.expertise.ComputedSkill;
import org.talkoot.expertise.TopicSkill;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.routing.persistence.SkillQueries;

/** Shows skill as its lower bound, with the evidence behind it. */
@ApplicationScoped
public class SkillReading implements ComputedSkill {
  private static final Comparator<TopicSkill> BEST_KNOWN_FIRST =
      Comparator.comparingDouble(SkillReading::lowerBound)
          .reversed()
          .thenComparing(TopicSkill::slug);

  @Inject private SkillQueries queries;

  @Override
  public List<TopicSkill> of(MemberId member, Viewer viewer) {
    return queries.of(member, viewer).stream()
        .filter(skill -> skill.isKnown() || skill.declared())
        .sorted(BEST_KNOWN_FIRST)
        .toList();
  }

  private static double lowerBound(TopicSkill skill) {
    TopicSkill.Known known = skill.known();
    return known == null ? 0 : known.lowerBound();
  }
}
