package org.talkoot.expertise;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.talkoot.member.MemberId;

/**
 * Somebody who might know the answer to a question, and why.
 *
 * <p>What is said for them is what they are at least able to do in the topics of the question, by
 * the judgements of others. Saying so oneself weighs little: it lets a newcomer stand in the list,
 * but before nobody who has shown it.
 *
 * @param why their skills in topics of the question, the surest first; never empty
 */
public record LikelyExpert(MemberId member, List<TopicExpert> why) {
  private static final double SAYS_SO = 0.01;
  private static final Comparator<TopicExpert> SUREST_FIRST =
      Comparator.comparingDouble(LikelyExpert::weight).reversed();
  private static final Comparator<LikelyExpert> LIKELIEST_FIRST =
      Comparator.comparingDouble(LikelyExpert::likelihood)
          .reversed()
          .thenComparingLong(one -> one.member().value());

  /**
   * Returns those who might know, the likeliest first; who has neither shown nor said it is not.
   */
  public static List<LikelyExpert> among(Collection<TopicExpert> skills) {
    Map<MemberId, List<TopicExpert>> byMember =
        skills.stream()
            .filter(skill -> weight(skill) > 0)
            .sorted(SUREST_FIRST)
            .collect(
                Collectors.groupingBy(
                    TopicExpert::member, LinkedHashMap::new, Collectors.toList()));
    return byMember.entrySet().stream()
        .map(one -> new LikelyExpert(one.getKey(), List.copyOf(one.getValue())))
        .sorted(LIKELIEST_FIRST)
        .toList();
  }

  private double likelihood() {
    return why.stream().mapToDouble(LikelyExpert::weight).sum();
  }

  private static double weight(TopicExpert skill) {
    return skill.lowerBound() + (skill.declared() ? SAYS_SO : 0);
  }
}
