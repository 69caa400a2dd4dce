package org.talkoot.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrustedProxiesTest {
  private static final TrustedProxies OURS = TrustedProxies.parse("127.0.0.1, 10.0.0.0/8, ::1");

  @Test
  void a_stranger_cannot_say_where_it_comes_from() {
    assertThat(OURS.clientOf("192.0.2.7", "198.51.100.1")).isEqualTo("192.0.2.7");
    assertThat(TrustedProxies.parse("").clientOf("127.0.0.1", "198.51.100.1"))
        .isEqualTo("127.0.0.1");
  }

  @Test
  void a_proxy_of_ours_says_where_a_client_comes_from() {
    assertThat(OURS.clientOf("127.0.0.1", "198.51.100.1")).isEqualTo("198.51.100.1");
    assertThat(OURS.clientOf("::1", null)).isEqualTo("::1");
  }

  @Test
  void what_the_client_wrote_before_our_proxies_does_not_count() {
    assertThat(OURS.clientOf("127.0.0.1", "203.0.113.9, 198.51.100.1, 10.1.2.3"))
        .isEqualTo("198.51.100.1");
  }

  @Test
  void rubbish_is_not_looked_up() {
    assertThat(OURS.clientOf("127.0.0.1", "evil.example")).isEqualTo("127.0.0.1");
    assertThat(OURS.clientOf("127.0.0.1", "")).isEqualTo("127.0.0.1");
  }
}
