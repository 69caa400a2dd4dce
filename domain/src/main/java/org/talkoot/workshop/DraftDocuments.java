package org.talkoot.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talkoot.badge.BadBadgeSet;
import org.talkoot.badge.BadgeSet;
import org.talkoot.network.BadLevelTable;
import org.talkoot.network.LevelTable;
import org.talkoot.reputation.BadRuleSet;
import org.talkoot.reputation.RuleChange;
import org.talkoot.reputation.RuleComparison;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.reputation.RuleNumber;

/**
 * All that a draft can change: rules, the table of levels, and badges.
 *
 * @param rules points and caps
 * @param levels what each level needs, as JSON
 * @param badges what each badge needs, as JSON
 */
public record DraftDocuments(RuleDocument rules, String levels, String badges) {

  /** Returns the numbers that can be changed in a form: rules, caps, levels, badges. */
  public List<RuleNumber> numbers() {
    List<RuleNumber> numbers = new ArrayList<>(rules.numbers());
    numbers.addAll(ThresholdNumbers.ofLevels(levels));
    numbers.addAll(ThresholdNumbers.ofBadges(badges));
    return numbers;
  }

  /**
   * Returns the documents with other numbers.
   *
   * @param changed by {@link RuleNumber#place()}; what it does not name stays
   * @throws BadRuleSet when the rules cannot be with these numbers
   * @throws BadLevelTable when the levels cannot
   * @throws BadBadgeSet when the badges cannot
   */
  public DraftDocuments with(Map<String, Long> changed) {
    DraftDocuments other =
        new DraftDocuments(
            rules.with(changed),
            ThresholdNumbers.changeLevels(levels, changed),
            ThresholdNumbers.changeBadges(badges, changed));
    LevelTable.parse(other.levels);
    BadgeSet.parse(other.badges);
    return other;
  }

  /** Returns what a newer draft changed. */
  public List<RuleChange> changesTo(DraftDocuments newer) {
    List<RuleChange> changes = new ArrayList<>(RuleComparison.between(rules, newer.rules));
    changes.addAll(
        changes(ThresholdNumbers.ofLevels(levels), ThresholdNumbers.ofLevels(newer.levels)));
    changes.addAll(
        changes(ThresholdNumbers.ofBadges(badges), ThresholdNumbers.ofBadges(newer.badges)));
    return changes;
  }

  /** Tells whether a newer draft needs something else for a level, or lets it do something else. */
  public boolean hasOtherLevels(DraftDocuments newer) {
    LevelTable before = LevelTable.parse(levels);
    LevelTable after = LevelTable.parse(newer.levels);
    return !before.levels().equals(after.levels()) || !before.evidence().equals(after.evidence());
  }

  /** Tells whether a newer draft has other badges, or needs something else for one. */
  public boolean hasOtherBadges(DraftDocuments newer) {
    BadgeSet before = BadgeSet.parse(badges);
    BadgeSet after = BadgeSet.parse(newer.badges);
    return !before.badges().equals(after.badges()) || !before.counters().equals(after.counters());
  }

  /** Tells whether a newer draft says the same. */
  public boolean isSameAs(DraftDocuments newer) {
    return changesTo(newer).isEmpty() && !hasOtherLevels(newer) && !hasOtherBadges(newer);
  }

  /**
   * Returns the name of a badge and the code of its medal.
   *
   * @param language {@code en} or {@code fi}
   */
  public static Map<String, List<String>> badgeNames(String badges, String language) {
    Map<String, List<String>> names = new HashMap<>();
    for (JsonNode badge : ThresholdNumbers.tree(badges).path("badges")) {
      names.put(
          badge.path("code").asText(),
          List.of(badge.path("name").path(language).asText(), badge.path("medal").asText()));
    }
    return names;
  }

  private static List<RuleChange> changes(List<RuleNumber> before, List<RuleNumber> after) {
    Map<String, Long> known = new HashMap<>();
    before.forEach(number -> known.put(number.place(), number.value()));
    return after.stream()
        .filter(number -> known.getOrDefault(number.place(), number.value()) != number.value())
        .map(number -> change(number, known))
        .toList();
  }

  private static RuleChange change(RuleNumber number, Map<String, Long> known) {
    long before = known.getOrDefault(number.place(), number.value());
    return new RuleChange(RuleChange.Kind.NUMBER, number, before);
  }
}
