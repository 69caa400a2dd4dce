package org.talkoot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @Test
  void a_newcomer_sets_nothing() {
    Settings settings = Settings.from(Map.of());

    assertThat(settings.url()).isEqualTo("http://localhost:8080/");
    assertThat(settings.adminPort()).isEqualTo(4848);
    assertThat(settings.databasePort()).isEqualTo(15432);
    assertThat(settings.heap()).isEqualTo("768m");
    assertThat(settings.sampleData()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "80a", "-1", "123456"})
  void an_illegible_port_is_refused_by_the_name_of_its_setting(String port) {
    assertThatThrownBy(() -> Settings.from(Map.of("TALKOOT_HTTP_PORT", port)))
        .isInstanceOf(StartFailed.class)
        .hasMessageContaining("TALKOOT_HTTP_PORT")
        .hasMessageContaining(port);
  }

  @Test
  void an_illegible_heap_is_refused_by_the_name_of_its_setting() {
    assertThatThrownBy(() -> Settings.from(Map.of("TALKOOT_HEAP", "much")))
        .isInstanceOf(StartFailed.class)
        .hasMessageContaining("TALKOOT_HEAP");
  }

  @Test
  void an_empty_setting_is_no_setting() {
    assertThat(Settings.from(Map.of("TALKOOT_HTTP_PORT", " ")).httpPort()).isEqualTo(8080);
  }

  @Test
  void a_database_of_ones_own_is_used_and_not_filled_with_sample_data() {
    Settings settings =
        Settings.from(
            Map.of("TALKOOT_DB_URL", "jdbc:postgresql://db/t", "TALKOOT_DB_USER", "talkoot"));

    assertThat(settings.ownDatabase())
        .hasValueSatisfying(
            database -> {
              assertThat(database.user()).isEqualTo("talkoot");
              assertThat(database.url()).isEqualTo("jdbc:postgresql://db/t?stringtype=unspecified");
            });
    assertThat(settings.sampleData()).isFalse();
  }
}
