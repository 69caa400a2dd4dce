package org.talkoot.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/settings", "/problem/0abc?sort=newest", "/topic/hyv%C3%A4"})
  void pages_of_ours_are_returned_to(String path) {
    assertThat(ReturnPath.of(path).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "settings",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "/a\\b",
        "/a b",
        "/a\r\nSet-Cookie: x",
        "/signin",
        "/signin?to=/signin",
        "/join"
      })
  void anything_else_leads_to_the_front_page(String path) {
    assertThat(ReturnPath.of(path).path()).isEqualTo("/");
  }
}
