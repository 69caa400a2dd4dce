package org.talkoot.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeSetsTest {
  private static final String GOOD =
      """
      {"code": "test", "version": 1, "validFrom": "1970-01-01T00:00:00Z",
       "tracks": ["solver"],
       "counters": [{"code": "cups",
                     "one": {"en": "cup", "fi": "kuppi"}, "many": {"en": "cups", "fi": "kuppia"},
                     "adds": [{"on": "cup.drunk", "to": "drinker"}], "occasion": ["cup"]},
                    {"code": "spoons",
                     "one": {"en": "spoon", "fi": "lusikka"},
                     "many": {"en": "spoons", "fi": "lusikkaa"},
                     "adds": [{"on": "cup.stirred", "to": "drinker"}], "occasion": ["spoon"],
                     "subject": "cup"}],
       "badges": [{"code": "coffee", "name": {"en": "Coffee", "fi": "Kahvi"},
                   "text": {"en": "Ten cups.", "fi": "Kymmenen kuppia."}, "track": "solver",
                   "medal": "bronze", "family": "coffee",
                   "criteria": {"counter": "cups", "atLeast": 10}}]}
      """;

  @Test
  void a_good_badge_set_is_read() {
    BadgeSet set = BadgeSet.parse(GOOD);
    assertThat(set.badges()).hasSize(1);
    assertThat(set.badge("coffee").orElseThrow().isRevocable()).isTrue();
    assertThat(set.badge("coffee").orElseThrow().isPerSubject()).isFalse();
  }

  @Test
  void a_badge_set_that_was_written_reads_as_the_same() {
    for (BadgeSet set : List.of(BadgeSets.talkoot1(), BadgeSets.stackExchange2018())) {
      assertThat(BadgeSet.parse(BadgeSets.write(set))).isEqualTo(set);
    }
  }

  @Test
  void at_least_thirty_badges_honour_all_six_tracks_in_all_three_medals() {
    BadgeSet set = BadgeSets.talkoot1();
    assertThat(set.badges()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(set.badges())
        .extracting(Badge::track)
        .contains("solver", "reviewer", "refiner", "framer", "connector", "steward");
    for (Family family : Family.values()) {
      for (Medal medal : Medal.values()) {
        assertThat(set.badge(family.code() + "-" + medal.code())).isPresent();
      }
    }
  }

  @ParameterizedTest(name = "{0} becoming {1} is refused at {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "\"atLeast\": 10; \"atLeast\": \"ten\"; badges[0].criteria.atLeast; ten",
        "\"atLeast\": 10; \"atLeast\": 0; badges[0].criteria; atLeast must be at least 1",
        "\"counter\": \"cups\"; \"counter\": \"mugs\"; badge set; coffee names an unknown counter mugs",
        "\"track\": \"solver\"; \"track\": \"solvr\"; badge set; unknown track solvr",
        "\"medal\": \"bronze\"; \"medal\": \"tin\"; badges[0].medal; tin",
        "\"family\": \"coffee\"; \"family\": \"tea\"; badges[0].family; tea",
        "\"occasion\": [\"cup\"]; \"occasion\": []; counters[0]; cups has no occasion",
        "\"fi\": \"Kahvi\"; \"fi\": \"\"; badges[0].name; fi must be given",
        "\"code\": \"coffee\"; \"code\": \"Coffee Pot\"; badges[0]; lower-case letters",
        "\"subject\": \"cup\"; \"subjekt\": \"cup\"; counters[1].subjekt; subjekt",
        "\"to\": \"drinker\"; \"to\": \"drinker\", \"times\": 0; counters[0].adds[0]; times",
        "\"version\": 1; \"version\": 1.5; version; 1.5",
        "1970-01-01T00:00:00Z; yesterday; validFrom; yesterday",
        "\"on\": \"cup.drunk\"; \"on\": \"cup.drunk\" \"x\"; counters[0].adds[0]; comma",
        "\"criteria\": {\"counter\": \"cups\", \"atLeast\": 10}; \"criteria\": {\"all\": []}; badges[0].criteria; all must list a criterion",
        "\"criteria\": {; \"granted\": \"perSubject\", \"criteria\": {; badge set; its counters have none",
        "{\"counter\": \"cups\", \"atLeast\": 10}; {\"any\": [{\"counter\": \"cups\", \"atLeast\": 1}, {\"counter\": \"spoons\", \"atLeast\": 1}]}; badge set; mixes counters",
      })
  void a_bad_badge_set_is_refused_with_place_and_reason(
      String right, String wrong, String place, String reason) {
    assertThatThrownBy(() -> BadgeSet.parse(GOOD.replace(right, wrong)))
        .isInstanceOfSatisfying(
            BadBadgeSet.class,
            bad -> {
              assertThat(bad.place()).isEqualTo(place);
              assertThat(bad.reason()).contains(reason);
            });
  }

  @Test
  void a_missing_badge_set_is_refused() {
    assertThatThrownBy(() -> BadgeSets.resource("none")).isInstanceOf(BadBadgeSet.class);
  }

  @Test
  void every_family_has_its_drawing_in_every_medal() {
    Path drawings = Path.of("../web/src/main/webapp/assets/medals");
    for (Family family : Family.values()) {
      for (Medal medal : Medal.values()) {
        assertThat(drawings.resolve(family.code() + "-" + medal.code() + ".svg"))
            .satisfies(file -> assertThat(Files.exists(file)).as(file.toString()).isTrue());
      }
    }
  }
}
