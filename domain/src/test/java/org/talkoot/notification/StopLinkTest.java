package org.talkoot.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.shared.LinkSeal;

class StopLinkTest {
  private final LinkSeal seal = seal("the key of this installation....");
  private final StopLink link = new StopLink(MemberId.next(), Rhythm.WEEKLY);
  private final String token = link.token(seal);

  @Test
  void a_link_stops_what_it_was_made_for() {
    assertThat(StopLink.read(token, seal)).contains(link);
  }

  @Test
  void a_link_cannot_be_turned_against_somebody_else_or_other_letters() {
    String other = MemberId.next().toString();
    assertThat(StopLink.read(other + token.substring(other.length()), seal)).isEmpty();
    assertThat(StopLink.read(token.replace("weekly", "atOnce"), seal)).isEmpty();
  }

  @Test
  void a_link_cannot_be_made_up() {
    assertThat(StopLink.read(link.token(seal("another key, of another portal..")), seal)).isEmpty();
    assertThat(StopLink.read("", seal)).isEmpty();
    assertThat(StopLink.read(token.substring(0, token.length() - 1), seal)).isEmpty();
    assertThat(StopLink.read(token + "x", seal)).isEmpty();
  }

  @Test
  void a_signature_for_one_purpose_is_none_for_another() {
    assertThat(seal.holds("letters.stop", "words", seal.of("letters.stop", "words"))).isTrue();
    assertThat(seal.holds("letters.stop", "words", seal.of("outcome.confirm", "words"))).isFalse();
  }

  private static LinkSeal seal(String key) {
    return new LinkSeal(key.getBytes(StandardCharsets.UTF_8));
  }
}
