package org.talkoot.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkoot.shared.InvalidInput;

class NetworkTest {
  private static final Instant NOON = Instant.parse("2026-04-16T09:00:00Z");

  @Test
  void an_open_network_admits_everybody() {
    assertThatCode(() -> aNetwork(JoinPolicy.OPEN, null).admit("ada@example.org", false))
        .doesNotThrowAnyException();
  }

  @Test
  void a_network_by_invitation_admits_the_invited_only() {
    Network network = aNetwork(JoinPolicy.INVITATION, null);
    assertThatCode(() -> network.admit("ada@example.org", true)).doesNotThrowAnyException();
    assertThatThrownBy(() -> network.admit("ada@example.org", false))
        .isInstanceOf(JoiningNotAllowed.class);
  }

  @Test
  void a_network_by_domain_admits_addresses_of_just_that_domain() {
    Network network = aNetwork(JoinPolicy.EMAIL_DOMAIN, "Example.org");
    assertThat(network.admits("Ada@EXAMPLE.org")).isTrue();
    assertThat(network.admits("ada@notexample.org")).isFalse();
    assertThat(network.admits("")).isFalse();
  }

  @Test
  void a_policy_by_domain_needs_the_domain() {
    assertThatThrownBy(() -> aNetwork(JoinPolicy.EMAIL_DOMAIN, "no domain"))
        .isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "-ab", "ab-", "Ää", "a b", "COMMONS"})
  void a_slug_is_plain(String slug) {
    assertThatThrownBy(() -> Network.found(slug, charter(JoinPolicy.OPEN, null), "talkoot-1", NOON))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void only_managers_hold_the_privilege_of_managing() {
    assertThat(membership(Role.MEMBER).may(Privilege.REVIEW)).isTrue();
    assertThat(membership(Role.MEMBER).may(Privilege.MANAGE)).isFalse();
    assertThat(membership(Role.MANAGER).may(Privilege.MANAGE)).isTrue();
  }

  private static Membership membership(Role role) {
    return new Membership(
        NetworkId.COMMONS,
        org.talkoot.member.MemberId.of(7),
        role,
        Level.NEWCOMER,
        LevelTables.of(LevelPreset.YOUNG));
  }

  private static Network aNetwork(JoinPolicy policy, String domain) {
    return Network.found("hirsijarvi", charter(policy, domain), "talkoot-1", NOON);
  }

  private static NetworkCharter charter(JoinPolicy policy, String domain) {
    return new NetworkCharter(
        "Hirsijärvi", "What the town asks its people.", Visibility.PRIVATE, policy, domain);
  }
}
