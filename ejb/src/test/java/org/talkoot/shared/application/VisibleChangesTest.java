package org.talkoot.shared.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.application.VisibleChanges.Look;

class VisibleChangesTest {
  /** Written only together with a line of the event log, or with a subscriber's position. */
  private static final Set<String> TOLD_BY_OTHERS =
      names(
          """
          brief_vote problem_tally solution_vote solution_tally review_assignment review_call
          ledger_line reputation_account reputation_total cap_use badge_item badge_counter
          badge_fill standing_day standing_bucket standing_seen standing_waiting judgement
          topic_judge rater_trust member_activity
          """);

  /** What no visitor ever sees. */
  private static final Set<String> UNSEEN =
      names(
          """
          access_token audit_log availability case_search correction_appeal data_export draft
          email_change event_archive event_parked event_segment feedback flag
          flyway_schema_history import_agreement import_bad_row import_step imported_vote
          integrity_case kept_answer ledger_seal ledger_secret letter letter_item letter_wish
          letter_zone link_key member_session notification password_reset rehearsal
          rehearsal_mark rehearsal_member rehearsal_rule rule_draft scheduled_tasks
          sign_in_attempt sign_up_request verification verification_difference
          """);

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final VisibleChanges changes = new VisibleChanges(jdbi);

  @Test
  void every_table_tells_of_its_changes_or_need_not() {
    List<String> silent =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select c.relname from pg_class c
                         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                           and not exists (select from pg_trigger t
                                            where t.tgrelid = c.oid and t.tgname = 'visible_change')
                        """)
                    .mapTo(String.class)
                    .list());

    assertThat(silent)
        .as("call tell_visible_changes for a table that pages show, or name it here")
        .isSubsetOf(union());
  }

  @Test
  void a_change_is_under_way_from_its_statement_until_others_see_it() {
    long network = TestDatabase.network("talkoot-1");
    Look before = changes.look();
    try (Handle writer = jdbi.open()) {
      writer.begin();
      writer.execute("update network set purpose = 'Another' where id = ?", network);
      Look meanwhile = changes.look();
      writer.commit();
      Look after = changes.look();

      assertThat(meanwhile.changes()).isGreaterThan(before.changes());
      assertThat(meanwhile.underWay()).isTrue();
      assertThat(after).isEqualTo(new Look(meanwhile.changes(), false));
    }
  }

  @Test
  void what_was_taken_back_is_not_under_way_any_more() {
    try (Handle writer = jdbi.open()) {
      writer.begin();
      writer.execute("update topic set slug = slug");
      assertThat(changes.look().underWay()).isTrue();
      writer.rollback();
    }
    assertThat(changes.look().underWay()).isFalse();
  }

  @Test
  void work_that_nobody_sees_is_no_change() {
    Look before = changes.look();
    jdbi.useHandle(
        handle -> {
          handle.execute("update scheduled_tasks set last_heartbeat = now()");
          handle.execute("select from event_subscription for update");
        });
    assertThat(changes.look()).isEqualTo(before);
  }

  private static Set<String> union() {
    Set<String> all = new HashSet<>(TOLD_BY_OTHERS);
    all.addAll(UNSEEN);
    return all;
  }

  private static Set<String> names(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
