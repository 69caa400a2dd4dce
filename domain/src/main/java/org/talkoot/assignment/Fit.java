package org.talkoot.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a reviewer fit a solution.
 *
 * <p>The weights are ours: skill shown in the problem's topics counts most, a skill that is only
 * declared as much as a weak one, being active half as much as full skill. A language nobody named
 * and every earlier pairing make it less.
 *
 * @param skill the best lower bound of the skill in the topics, 0 to 1
 * @param topicEn the topic that this skill is in, in English; null for none
 * @param topicFi the same in Finnish
 * @param declared whether the reviewer names one of the topics without being known in any
 * @param deeds what they did lately in the network, forward decayed, 0 or more
 * @param readsLanguage whether they say that they read the solution's language
 * @param paired how many solutions of the author they reviewed lately
 */
public record Fit(
    double skill,
    @Nullable String topicEn,
    @Nullable String topicFi,
    boolean declared,
    double deeds,
    boolean readsLanguage,
    int paired) {
  private static final double OF_SKILL = 4;
  private static final double OF_DECLARING = 0.25;
  private static final double OF_ACTIVITY = 2;
  private static final double HALF_ACTIVE = 5;
  private static final double UNSURE_LANGUAGE = 0.5;
  private static final double PER_CENT = 100;
  private static final double NOTABLE = 0.5;

  /** Returns the suitability: above 0 and at most 7. */
  public Suitability suitability() {
    double known = OF_SKILL * Math.max(skill, declared ? OF_DECLARING : 0);
    double sum = 1 + known + OF_ACTIVITY * activity();
    double language = readsLanguage ? 1 : UNSURE_LANGUAGE;
    return new Suitability(language * sum / (1 + paired / 2.0), reasons());
  }

  private double activity() {
    return deeds / (deeds + HALF_ACTIVE);
  }

  private List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    if (skill > 0) {
      reasons.add(new Reason("skill", topicEn, topicFi, Math.round(skill * PER_CENT)));
    } else if (declared) {
      reasons.add(new Reason("declared", topicEn, topicFi, 0));
    }
    if (activity() >= NOTABLE) {
      reasons.add(Reason.of("active", Math.round(deeds)));
    }
    if (readsLanguage) {
      reasons.add(Reason.of("language", 0));
    }
    if (paired > 0) {
      reasons.add(Reason.of("paired", paired));
    }
    return reasons;
  }
}
