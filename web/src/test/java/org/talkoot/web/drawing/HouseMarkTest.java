package org.talkoot.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HouseMarkTest {

  @Test
  void the_same_member_always_has_the_same_mark() {
    assertThat(HouseMark.path("Tuula Hakkarainen")).isEqualTo("M12 3v18M12 3l6 6M6 21l6-6 6 6");
    assertThat(HouseMark.path("Åsa Nyström")).isEqualTo("M12 3v18M6 8 12 3l6 5M6 12h12M12 21l-6-6");
    assertThat(HouseMark.path("Samira Haddad"))
        .isEqualTo("M12 3v18M12 3l6 6M7 9l10 6M17 9 7 15M12 21l6-6");
  }

  @Test
  void every_mark_has_strokes_in_at_least_two_places() {
    for (int i = 0; i < 5_000; i++) {
      String path = HouseMark.path("member" + i);
      assertThat(path).startsWith("M12 3v18M").isNotEqualTo("M12 3v18");
    }
  }

  @Test
  void many_members_use_nearly_all_shapes() {
    assertThat(
            IntStream.range(0, 20_000)
                .mapToObj(i -> HouseMark.path("id-" + i))
                .collect(Collectors.toSet()))
        .hasSizeGreaterThan(280);
  }
}
