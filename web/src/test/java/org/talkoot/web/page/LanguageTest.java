package org.talkoot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void the_first_segment_of_a_path_is_the_language() {
    assertThat(Language.of("/fi/problem/abc")).isEqualTo(Language.FI);
    assertThat(Language.of("/fi")).isEqualTo(Language.FI);
    assertThat(Language.of("/finland")).isEqualTo(Language.EN);
    assertThat(Language.of("/")).isEqualTo(Language.EN);
  }

  @Test
  void a_path_keeps_its_page_when_the_language_changes() {
    assertThat(Language.FI.plain("/fi/problem/abc")).isEqualTo("/problem/abc");
    assertThat(Language.FI.plain("/fi")).isEqualTo("/");
    assertThat(Language.FI.path("/problem/abc")).isEqualTo("/fi/problem/abc");
    assertThat(Language.FI.path("/")).isEqualTo("/fi");
    assertThat(Language.EN.path("/problem/abc")).isEqualTo("/problem/abc");
  }
}
