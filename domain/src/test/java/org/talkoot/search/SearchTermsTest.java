package org.talkoot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talkoot.shared.InvalidInput;

class SearchTermsTest {
  @Test
  void blanks_are_one_and_signs_stay() {
    assertThat(SearchTerms.of("  \"bus  stop\"   -rain ").text()).isEqualTo("\"bus stop\" -rain");
  }

  @Test
  void nothing_too_much_and_control_characters_are_refused() {
    assertThatThrownBy(() -> SearchTerms.of(null)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> SearchTerms.of("   ")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> SearchTerms.of("a".repeat(201))).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> SearchTerms.of("a\u0000b")).isInstanceOf(InvalidInput.class);
  }

  @Test
  void words_are_letters_and_digits_and_only_so_many() {
    assertThat(SearchTerms.of("Älä! -unohda \"bus 12\"").words())
        .containsExactly("Älä", "unohda", "bus", "12");
    assertThat(SearchTerms.of("a b c d e f g h i j").words()).hasSize(8);
  }

  @Test
  void other_spellings_replace_whole_words_only() {
    assertThat(SearchTerms.of("bnch -bnches \"bnch\"").spelt(Map.of("bnch", "bench")).text())
        .isEqualTo("bench -bnches \"bench\"");
  }

  @Test
  void a_search_that_would_become_too_long_stays_as_it_is() {
    SearchTerms terms = SearchTerms.of("a ".repeat(99) + "b");
    assertThat(terms.spelt(Map.of("a", "abcdefgh"))).isEqualTo(terms);
  }
}
