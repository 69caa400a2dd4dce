package org.talkoot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.spi.ResourceAllocationException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.talkoot.web.health.DatabaseTrouble;

class ErrorPageTest {
  @Test
  void the_last_words_of_an_address_are_searched_for() {
    assertThat(ErrorPage.wordsOf("/problem/winter-route_station"))
        .isEqualTo("winter route station");
    assertThat(ErrorPage.wordsOf("/topic/s%C3%A4hk%C3%B6")).isEqualTo("sähkö");
    assertThat(ErrorPage.wordsOf("/")).isEmpty();
  }

  @Test
  void what_cannot_be_read_or_is_too_long_is_not_searched_for() {
    assertThat(ErrorPage.wordsOf("/%zz")).isEmpty();
    assertThat(ErrorPage.wordsOf("/" + "a".repeat(80))).isEmpty();
  }

  @Test
  void a_database_that_is_away_is_found_however_deep_it_lies() {
    assertThat(DatabaseTrouble.isBehind(new IllegalStateException(new ConnectException())))
        .isTrue();
    assertThat(
            DatabaseTrouble.isBehind(
                new IllegalStateException(
                    new RuntimeException(new ResourceAllocationException("none left")))))
        .isTrue();
    assertThat(DatabaseTrouble.isBehind(new SQLException("gone", "57P01"))).isTrue();
    assertThat(DatabaseTrouble.isBehind(new SQLException("twice", "23505"))).isFalse();
    assertThat(DatabaseTrouble.isBehind(null)).isFalse();
  }
}
