package org.talkoot.badge.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.talkoot.badge.Counter;
import org.talkoot.badge.Criteria;

/**
 * One number that a badge asks for.
 *
 * @param counter code of what is counted
 * @param words what is counted, in the caller's language
 * @param atLeast how many are needed
 */
@Schema(name = "BadgeCriterion")
public record BadgeCriterionRepresentation(String counter, String words, long atLeast) {
  static List<BadgeCriterionRepresentation> of(
      Criteria criteria, Map<String, Counter> counters, Locale locale) {
    return leaves(criteria)
        .map(
            leaf ->
                new BadgeCriterionRepresentation(
                    leaf.counter(), words(leaf, counters, locale), leaf.atLeast()))
        .toList();
  }

  private static Stream<Criteria.Reached> leaves(Criteria criteria) {
    if (criteria instanceof Criteria.Reached reached) {
      return Stream.of(reached);
    }
    List<Criteria> parts =
        criteria instanceof Criteria.All all ? all.all() : ((Criteria.Any) criteria).any();
    return parts.stream().flatMap(BadgeCriterionRepresentation::leaves);
  }

  private static String words(Criteria.Reached leaf, Map<String, Counter> counters, Locale locale) {
    return Optional.ofNullable(counters.get(leaf.counter()))
        .map(counter -> leaf.atLeast() == 1 ? counter.one() : counter.many())
        .map(words -> words.in(locale.getLanguage()))
        .orElse(leaf.counter());
  }
}
