package org.talkoot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talkoot.member.Handle;
import org.talkoot.member.MemberId;
import org.talkoot.privacy.application.MentionView;
import org.talkoot.privacy.persistence.ErasureRows;
import org.talkoot.privacy.persistence.MentionRows;
import org.talkoot.review.Scene;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.application.Window;

/** Erasing on a real database: no column of any table keeps what names somebody. */
class ErasureRowsTest {
  private static final String NAME = "Tyyne Poistuvainen";

  private final Scene scene = new Scene();
  private final ErasureRows rows = new ErasureRows(scene.jdbi);
  private final String handle = "tyyne" + System.nanoTime();
  private final String email = handle + "@example.org";

  @Test
  void name_address_and_handle_leave_every_text_of_the_schema() {
    leavesTracesEverywhere();
    assertThat(TestDatabase.columnsWith(NAME)).hasSizeGreaterThan(5);
    assertThat(TestDatabase.columnsWith(email)).isNotEmpty();
    String former = Handle.former().value();

    erase(former);

    assertThat(TestDatabase.columnsWith(NAME)).isEmpty();
    assertThat(TestDatabase.columnsWith(email)).isEmpty();
    assertThat(TestDatabase.columnsWith(handle)).isEmpty();
  }

  @Test
  void others_of_the_same_first_name_and_words_that_contain_it_stay() {
    leavesTracesEverywhere();
    scene.execute(
        "update comment set text = ? where problem_id = ?",
        "Tyyne Toinen knows. So does x%s, says %s.org".formatted(email, email),
        scene.problem.value());

    erase(Handle.former().value());

    assertThat(
            scene.jdbi.<String, RuntimeException>withHandle(
                sql ->
                    sql.createQuery("select text from comment where problem_id = :problem")
                        .bind("problem", scene.problem.value())
                        .mapTo(String.class)
                        .first()))
        .startsWith("Tyyne Toinen knows. So does x" + email);
  }

  @Test
  void nobody_asks_a_former_member_for_anything() {
    scene.execute(
        "insert into review_assignment (id, network_id, problem_id, solution_id, reviewer_id, kind,"
            + " state, suitability, reasons, offered_at, answer_by, due_at)"
            + " values (?, ?, ?, ?, ?, 'ROUND', 'OFFERED', 1, '[]', now(), now(), now())",
        System.nanoTime(),
        scene.network.value(),
        scene.problem.value(),
        scene.solution.value(),
        scene.aasa.value());

    rows.empty(scene.aasa, null, Instant.now());

    assertThat(one("select state from review_assignment where reviewer_id = ?"))
        .isEqualTo("WITHDRAWN");
    assertThat(one("select cast(weekly_reviews as text) from availability where member_id = ?"))
        .isEqualTo("0");
  }

  @Test
  void a_single_word_of_the_name_is_left_for_a_human_who_does_not_learn_it() {
    leavesTracesEverywhere();
    comment(scene.kaisa, "The bench is what Tyynen idea was.");
    comment(scene.kaisa, "It was a tyyne evening.");
    comment(scene.aasa, "I was here.");
    erase(Handle.former().value());
    MentionRows mentions = new MentionRows(scene.jdbi);

    int places = mentions.note(scene.aasa, NameWords.pattern(NAME).orElseThrow(), Instant.now());
    mentions.note(scene.aasa, NameWords.pattern(NAME).orElseThrow(), Instant.now());

    List<MentionView> open = mentions.open(scene.network, Window.first()).items();
    assertThat(open).hasSize(places).hasSizeGreaterThan(0);
    assertThat(open).filteredOn(one -> one.words().contains("Tyynen idea")).hasSize(1);
    assertThat(open).noneMatch(one -> one.words().contains("tyyne evening"));
    MentionId first = open.get(0).id();
    assertThat(mentions.settle(first, scene.kaisa, Instant.now())).isFalse();
    scene.execute(
        "update membership set role = 'MANAGER' where network_id = ? and member_id = ?",
        scene.network.value(),
        scene.kaisa.value());
    assertThat(mentions.settle(first, scene.kaisa, Instant.now())).isTrue();
    assertThat(mentions.settle(first, scene.kaisa, Instant.now())).isFalse();
    assertThat(mentions.open(scene.network, Window.first()).items()).hasSize(places - 1);
  }

  @Test
  void a_later_import_passes_over_who_was_erased() {
    scene.execute(
        "insert into imported_member (network_id, source_id, member_id, reputation, down_votes)"
            + " values (?, 77, ?, 12, 0)",
        scene.network.value(),
        scene.aasa.value());
    assertThat(rows.imported(handleOf(scene.aasa)))
        .hasValueSatisfying(one -> assertThat(one.network()).isEqualTo(scene.network));
    assertThat(rows.imported(handleOf(scene.kaisa)))
        .hasValueSatisfying(one -> assertThat(one.network()).isNull());

    rows.empty(scene.aasa, null, Instant.now());

    assertThat(one("select count(*) from imported_member where member_id = ?")).isEqualTo("0");
    assertThat(
            scene.jdbi.<Long, RuntimeException>withHandle(
                sql ->
                    sql.createQuery(
                            "select source_id from imported_erased where network_id = :network")
                        .bind("network", scene.network)
                        .mapTo(Long.class)
                        .one()))
        .isEqualTo(77);
  }

  private void comment(MemberId author, String text) {
    scene.execute(
        "insert into comment (id, network_id, problem_id, author_id, text, language, written_at)"
            + " values (?, ?, ?, ?, ?, 'en', now())",
        System.nanoTime(),
        scene.network.value(),
        scene.problem.value(),
        author.value(),
        text);
  }

  private String handleOf(MemberId member) {
    return scene.jdbi.withHandle(
        sql ->
            sql.createQuery("select handle from member where id = :member")
                .bind("member", member)
                .mapTo(String.class)
                .one());
  }

  private String one(String sql) {
    return scene.jdbi.withHandle(
        handle1 -> handle1.select(sql, scene.aasa.value()).mapTo(String.class).one());
  }

  /** As the account does it, and the statements of the rest. */
  private void erase(String former) {
    rows.empty(scene.aasa, email, Instant.now());
    rows.forget(Traces.of(NAME, handle, email), former);
    scene.execute(
        "update member set handle = ?, display_name = 'Former member', email = null,"
            + " headline = '', organisation = '', erased_at = now() where id = ?",
        former,
        scene.aasa.value());
  }

  private void leavesTracesEverywhere() {
    scene.execute(
        "update member set handle = ?, display_name = ?, email = ? where id = ?",
        handle,
        NAME,
        email,
        scene.aasa.value());
    scene.execute(
        "insert into comment (id, network_id, problem_id, author_id, text, language, written_at)"
            + " values (?, ?, ?, ?, ?, 'en', now())",
        System.nanoTime(),
        scene.network.value(),
        scene.problem.value(),
        scene.kaisa.value(),
        "Thank you, " + NAME + "! See @" + handle + ", /member/" + handle + " or " + email + ".");
    scene.execute(
        "update problem set brief = jsonb_set(brief, '{pledge}', cast(? as jsonb)) where id = ?",
        "{\"use\": \"We build it\", \"by\": \"" + NAME.toUpperCase(java.util.Locale.ROOT) + "\"}",
        scene.problem.value());
    scene.execute(
        "update solution set text = ? where id = ?",
        NAME + "n penkki", // with a Finnish ending
        scene.solution.value());
    scene.execute(
        "insert into kept_answer (caller, path, key, body, at, status, answer)"
            + " values (0, ?, ?, '', now(), 200, ?)",
        "/members/" + handle + "/thanks",
        "key" + System.nanoTime(),
        "{\"handle\":\"" + handle + "\",\"displayName\":\"" + NAME + "\"}");
    scene.execute(
        "insert into draft (member_id, kind, subject_id, content, saved_at)"
            + " values (?, 'question', 1, cast(? as jsonb), now())",
        scene.eero.value(),
        "{\"text\": \"Ask " + NAME + "\"}");
    scene.execute(
        "insert into rule_set_version (network_id, version, valid_from, document, note,"
            + " published_by, published_at) values (?, 2, now(), '{}', ?, ?, now())",
        scene.network.value(),
        "As " + NAME + " proposed",
        scene.kaisa.value());
    scene.execute(
        "insert into sign_up_request (digest, id, email, display_name, language, password_hash,"
            + " expires_at) values (?, ?, ?, ?, 'en', '', now())",
        handle,
        System.nanoTime(),
        email,
        NAME);
  }
}
