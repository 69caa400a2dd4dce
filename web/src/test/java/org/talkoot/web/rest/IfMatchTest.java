package org.talkoot.web.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.talkoot.shared.StaleVersion;
import org.talkoot.shared.VersionMissing;

/** Only the content version of a tag counts. */
class IfMatchTest {
  @Test
  void the_same_content_version_passes_whatever_the_counters_say() {
    assertThatCode(() -> IfMatch.of("\"3.17\"").check(3)).doesNotThrowAnyException();
    assertThatCode(() -> IfMatch.of("W/\"3.99\"").check(3)).doesNotThrowAnyException();
    assertThatCode(() -> IfMatch.of("*").check(3)).doesNotThrowAnyException();
  }

  @Test
  void another_version_or_nonsense_is_stale() {
    assertThatThrownBy(() -> IfMatch.of("\"2.17\"").check(3)).isInstanceOf(StaleVersion.class);
    assertThatThrownBy(() -> IfMatch.of("3").check(3)).isInstanceOf(StaleVersion.class);
  }

  @Test
  void no_header_means_that_the_version_is_missing() {
    assertThatThrownBy(() -> IfMatch.of(null).check(3)).isInstanceOf(VersionMissing.class);
  }
}
