package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.reputation.Told.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.reputation.application.LedgerFilter;
import org.talkoot.reputation.application.LedgerLineView;
import org.talkoot.reputation.application.NetworkTotal;
import org.talkoot.reputation.application.ReputationRecorder;
import org.talkoot.reputation.application.RuleTotal;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.LedgerQueries;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.reputation.persistence.ReputationQueries;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.RecordedEvents;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

class LedgerReadingTest {
  private final Jdbi jdbi = TestDatabase.jdbi();
  private final ReputationRecorder recorder =
      new ReputationRecorder(new NetworkRules(jdbi), new Ledger(jdbi));
  private final LedgerQueries ledger = new LedgerQueries(jdbi);
  private final ReputationQueries reputation = new ReputationQueries(jdbi);
  private final long network = TestDatabase.network("talkoot-1");
  private final MemberId tuula = MemberId.of(TestDatabase.member("tuula"));
  private final MemberId kaisa = MemberId.of(TestDatabase.member("kaisa"));

  @BeforeEach
  void five_votes_one_taken_back_and_thanks() {
    for (int voter = 0; voter < 5; voter++) {
      record(vote("solution.voted", network, 770, tuula.value(), 100L + voter, 1));
    }
    record(vote("solution.unvoted", network, 770, tuula.value(), 102, 1));
    record(
        Told.event(
                "thanks.given",
                network,
                "giver",
                kaisa.value(),
                "receiver",
                tuula.value(),
                "problem",
                5,
                "thanks",
                9,
                "givenByRequesterOrManager",
                1,
                "ownWords",
                1)
            .by(kaisa.value())
            .sharedBy(new Part(tuula.value(), "solver", 100, 0)));
  }

  @Test
  void pages_follow_each_other_and_balances_follow_from_points() {
    List<LedgerLineView> lines = allInPagesOf(3);
    assertThat(lines)
        .extracting(LedgerLineView::sequence)
        .containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
    assertThat(lines.get(0).balance()).isEqualTo(26);
    for (int i = 1; i < lines.size(); i++) {
      assertThat(lines.get(i - 1).balance() - lines.get(i - 1).points())
          .isEqualTo(lines.get(i).balance());
    }
  }

  @Test
  void a_line_tells_its_cause_but_not_who_voted() {
    List<LedgerLineView> lines = allInPagesOf(20);
    assertThat(lines.get(0).cause().type()).isEqualTo("thanks");
    assertThat(lines.get(0).by()).isNotNull();
    assertThat(lines.get(1).cause().type()).isEqualTo("solution");
    assertThat(lines.get(1).by()).isNull();
  }

  @Test
  void a_taken_back_line_and_its_reversal_name_each_other() {
    List<LedgerLineView> lines = allInPagesOf(20);
    assertThat(lines.get(1).reverses()).isEqualTo(3);
    assertThat(lines.get(4).reversedBy()).isEqualTo(6);
    assertThat(lines.get(2).reversedBy()).isNull();
  }

  @Test
  void lines_are_filtered_by_rule_and_summed_by_rule() {
    LedgerFilter votes = new LedgerFilter(tuula, null, "V-1", null, null, null, null, 0);
    assertThat(ledger.page(votes, tuula, Window.first()).items()).hasSize(6);
    assertThat(ledger.composition(LedgerFilter.of(tuula), tuula))
        .containsExactly(new RuleTotal("V-1", 16, 6), new RuleTotal("T-1", 10, 1));
  }

  @Test
  void a_stranger_reads_nothing_and_a_manager_the_own_network() {
    assertThat(ledger.page(LedgerFilter.of(tuula), kaisa, Window.first()).items()).isEmpty();
    assertThat(ledger.manages(LedgerFilter.of(tuula), kaisa)).isFalse();
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into membership (network_id, member_id, role, joined_at) values (?, ?, 'MANAGER', now())",
                network,
                kaisa.value()));
    assertThat(ledger.manages(LedgerFilter.of(tuula), kaisa)).isTrue();
    assertThat(ledger.page(LedgerFilter.of(tuula), kaisa, Window.first()).items()).hasSize(7);
  }

  @Test
  void sums_of_a_private_network_are_for_its_members_only() {
    jdbi.useHandle(
        handle ->
            handle.execute("update network set visibility = 'PRIVATE' where id = ?", network));
    assertThat(reputation.networks(tuula, Viewer.anonymous())).isEmpty();
    assertThat(reputation.totals(List.of(tuula), Viewer.of(kaisa))).isEmpty();
    assertThat(reputation.networks(tuula, Viewer.of(tuula)))
        .extracting(NetworkTotal::balance)
        .containsExactly(26L);
    assertThat(reputation.tracks(tuula, Viewer.of(tuula))).containsEntry("solver", 26L);
    assertThat(reputation.topics(tuula, Viewer.of(tuula), Instant.now())).isEmpty();
  }

  private List<LedgerLineView> allInPagesOf(int limit) {
    List<LedgerLineView> lines = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      Page<LedgerLineView> page =
          ledger.page(LedgerFilter.of(tuula), tuula, new Window(limit, after));
      lines.addAll(page.items());
      after = page.next().flatMap(Cursor::parse);
    } while (after.isPresent());
    return lines;
  }

  private void record(Told event) {
    recorder.record(RecordedEvents.of(new RecordedEvent(TestDatabase.log(event), event, false)));
  }
}
