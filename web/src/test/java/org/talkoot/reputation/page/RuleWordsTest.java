package org.talkoot.reputation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talkoot.reputation.Rule;
import org.talkoot.reputation.RuleSet;
import org.talkoot.reputation.RuleSets;
import org.talkoot.reputation.TakeBack;
import org.talkoot.web.page.Texts;

/** Every rule that comes with the installation can be told in both languages. */
class RuleWordsTest {
  static Stream<RuleSet> sets() {
    return Stream.of(RuleSets.talkoot1(), RuleSets.stackExchange2018());
  }

  @ParameterizedTest
  @MethodSource("sets")
  void no_rule_of_a_built_in_set_lacks_words(RuleSet set) {
    Set<String> missing = new TreeSet<>();
    for (Locale locale : List.of(Locale.ENGLISH, new Locale("fi"))) {
      for (Rule rule : set.rules()) {
        String key = "rule." + rule.code();
        if (!isSaid(locale, key) && !isSaid(locale, key + "." + rule.on())) {
          missing.add(locale + " " + key);
        }
        need(missing, locale, "ledger.rule." + rule.code());
        need(missing, locale, "ledger.track." + rule.track());
        rule.reversedBy().forEach(kind -> need(missing, locale, "points.back." + kind));
      }
      for (TakeBack takeBack : set.takeBacks()) {
        need(missing, locale, "rule." + takeBack.code());
        need(missing, locale, "ledger.rule." + takeBack.code());
      }
    }
    assertThat(missing).isEmpty();
  }

  private static void need(Set<String> missing, Locale locale, String key) {
    if (!isSaid(locale, key)) {
      missing.add(locale + " " + key);
    }
  }

  private static boolean isSaid(Locale locale, String key) {
    return !Texts.say(locale, key).equals(key);
  }
}
