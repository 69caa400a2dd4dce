package org.talkoot.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talkoot.draft.application.Drafts;
import org.talkoot.draft.persistence.DraftRows;
import org.talkoot.member.MemberId;
import org.talkoot.review.Scene;
import org.talkoot.shared.InvalidInput;

/** What members are writing, on a real database. */
class DraftsTest {
  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
  private static final Instant NOON = Scene.NOON;

  private final Scene scene = new Scene();
  private final DraftRows rows = new DraftRows(scene.jdbi);
  private final Drafts drafts = new Drafts(rows, Clock.fixed(NOON, ZoneOffset.UTC));
  private final DraftKey answer = new DraftKey(DraftKind.SOLUTION, scene.problem.value());

  @Test
  void a_draft_is_found_again_by_its_writer_alone_as_it_was_saved_last() {
    save(scene.tuula, answer, "Benches");
    assertThat(save(scene.tuula, answer, "Benches of pine")).isEqualTo(NOON);

    assertThat(read(scene.tuula, answer)).isEqualTo("Benches of pine");
    assertThat(read(scene.eero, answer)).isEmpty();
    assertThat(DraftKey.parse(answer.toString())).contains(answer);
    assertThat(DraftKey.parse("solution-")).isEmpty();
    assertThat(DraftKey.parse("poem-" + answer.toString().substring(9))).isEmpty();
  }

  @Test
  void it_goes_with_the_transaction_that_sends_it_and_stays_when_that_fails() {
    save(scene.tuula, answer, "Benches");
    assertThatThrownBy(
            () ->
                scene.jdbi.useTransaction(
                    handle -> {
                      drafts.sent(scene.tuula, answer);
                      throw new IllegalStateException("the solution could not be stored");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(read(scene.tuula, answer)).isEqualTo("Benches");

    drafts.sent(scene.tuula, answer);
    assertThat(read(scene.tuula, answer)).isEmpty();
  }

  @Test
  void what_is_discarded_can_be_brought_back_until_it_is_swept_or_written_anew() {
    save(scene.tuula, answer, "Benches");
    drafts.discard(scene.tuula, answer);
    assertThat(read(scene.tuula, answer)).isEmpty();
    assertThatThrownBy(() -> drafts.discard(scene.tuula, answer)).isInstanceOf(UnknownDraft.class);
    drafts.restore(scene.tuula, answer);
    assertThat(read(scene.tuula, answer)).isEqualTo("Benches");

    drafts.discard(scene.tuula, answer);
    save(scene.tuula, answer, "Stools");
    assertThat(read(scene.tuula, answer)).isEqualTo("Stools");

    drafts.discard(scene.tuula, answer);
    rows.sweep(NOON.minus(Duration.ofDays(90)), NOON.plusSeconds(1));
    assertThatThrownBy(() -> drafts.restore(scene.tuula, answer)).isInstanceOf(UnknownDraft.class);
  }

  @Test
  void nobody_keeps_more_than_a_hundred_or_longer_ones_than_a_form_takes() {
    for (int i = 0; i < Drafts.MOST; i++) {
      save(scene.tuula, new DraftKey(DraftKind.COMMENT, 1_000_000L + i), "Words");
    }
    assertThatThrownBy(() -> save(scene.tuula, answer, "One more"))
        .isInstanceOf(TooManyDrafts.class);
    save(scene.tuula, new DraftKey(DraftKind.COMMENT, 1_000_000L), "Words anew");
    drafts.discard(scene.tuula, new DraftKey(DraftKind.COMMENT, 1_000_000L));
    save(scene.tuula, answer, "One more");

    String tooLong = "a".repeat(Drafts.LONGEST);
    assertThatThrownBy(() -> save(scene.eero, answer, tooLong)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void old_ones_go_by_themselves() {
    save(scene.tuula, answer, "Benches");
    save(scene.eero, answer, "Stools");
    rows.sweep(NOON.minusSeconds(1), NOON.minus(Duration.ofDays(1)));
    assertThat(read(scene.eero, answer)).isEqualTo("Stools");

    rows.sweep(NOON.plusSeconds(1), NOON.minus(Duration.ofDays(1)));
    assertThat(read(scene.eero, answer)).isEmpty();
  }

  private Instant save(MemberId member, DraftKey key, String text) {
    return drafts.save(member, key, scene.problem.value(), Map.of("text", text));
  }

  private String read(MemberId member, DraftKey key) {
    return drafts.read(member, key, FIELDS).map(fields -> fields.get("text")).orElse("");
  }
}
