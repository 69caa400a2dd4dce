package org.talkoot.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MemberTest {
  private static final Instant NOON = Instant.parse("2026-06-24T12:00:00Z");

  @Test
  void changing_the_password_ends_all_sessions() {
    Member kaisa = kaisa();
    int before = kaisa.sessionEpoch();

    kaisa.changePassword("another hash");

    assertThat(kaisa.sessionEpoch()).isGreaterThan(before);
  }

  @Test
  void a_stronger_hash_of_the_same_password_ends_none() {
    Member kaisa = kaisa();
    int before = kaisa.sessionEpoch();

    kaisa.strengthenHash("a stronger hash");

    assertThat(kaisa.sessionEpoch()).isEqualTo(before);
  }

  @Test
  void a_closed_account_ends_its_sessions_and_opens_no_more() {
    Member kaisa = kaisa();
    int before = kaisa.sessionEpoch();

    kaisa.disable(NOON);

    assertThat(kaisa.maySignIn()).isFalse();
    assertThat(kaisa.sessionEpoch()).isGreaterThan(before);
    kaisa.enable();
    assertThat(kaisa.maySignIn()).isTrue();
  }

  @Test
  void members_who_came_with_an_import_cannot_sign_in() {
    Member imported =
        Member.imported(Handle.of("user17"), Profile.named("User 17", Language.EN), NOON);

    assertThat(imported.maySignIn()).isFalse();
    assertThat(imported.email()).isEmpty();
  }

  private static Member kaisa() {
    return Member.signUp(
        MemberId.next(),
        Handle.of("kaisa"),
        EmailAddress.of("kaisa@talkoot.example"),
        Profile.named("Kaisa Mäkelä", Language.FI),
        "hash",
        NOON);
  }
}
