package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AuditLog;
import org.talkoot.member.application.Callers;
import org.talkoot.member.persistence.AuditStore;
import org.talkoot.network.NetworkId;
import org.talkoot.network.PrivilegeMissing;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.Memberships;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.problem.StoredProblem;
import org.talkoot.reputation.application.AcceptanceHolds;
import org.talkoot.reputation.application.HoldDesk;
import org.talkoot.reputation.application.HoldView;
import org.talkoot.reputation.application.LedgerFilter;
import org.talkoot.reputation.application.LedgerLineView;
import org.talkoot.reputation.application.RuleOnHold;
import org.talkoot.reputation.persistence.Holds;
import org.talkoot.reputation.persistence.LedgerAudit;
import org.talkoot.reputation.persistence.LedgerQueries;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.reputation.persistence.ReputationQueries;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Part;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.Window;

class HoldTest {
  private final Jdbi jdbi = TestDatabase.jdbi();
  private final Holds holds = Wired.of(Holds.class, jdbi);
  private final PayingLog log = new PayingLog(jdbi);
  private final NetworkId network = NetworkId.of(TestDatabase.network("talkoot-1"));
  private final MemberId kaisa = joined("kaisa");
  private final MemberId tuula = joined("tuula");
  private final MemberId heli = managing("heli");
  private Instant now = Told.NOON;
  private long problems;

  @BeforeEach
  void acceptances_are_watched() {
    log.tell(Wired.of(AcceptanceHolds.class, holds, log)::watch);
  }

  @Test
  void two_acceptances_pay_in_full_and_the_third_is_held() {
    accept(tuula);
    accept(tuula);
    assertThat(balance(tuula)).isEqualTo(200);
    accept(tuula);
    assertThat(balance(tuula)).isEqualTo(200);
    assertThat(held()).isEqualTo(100);
    HoldView hold = onlyOpen();
    assertThat(hold.amount()).isEqualTo(100);
    assertThat(hold.line()).isEqualTo(3);
    assertThat(hold.requester().id()).isEqualTo(kaisa);
    accept(tuula);
    assertThat(held()).isEqualTo(200);
  }

  @Test
  void lines_say_what_holds_them_and_until_when() {
    acceptThrice();
    List<LedgerLineView> lines = lines();
    assertThat(lines.get(0).rule()).isEqualTo("H-1");
    assertThat(lines.get(0).holds()).isEqualTo(3);
    assertThat(lines.get(1).heldBy()).isEqualTo(4);
    assertThat(lines.get(1).heldUntil()).isEqualTo(onlyOpen().endsAt());
    assertThat(lines.get(2).isHeld()).isFalse();
  }

  @Test
  void others_requesters_and_other_seasons_are_counted_apart() {
    accept(tuula);
    accept(tuula);
    decide(joined("irja"), tuula);
    decide(kaisa, joined("eero"));
    now = now.plus(Duration.ofDays(91));
    accept(tuula);
    assertThat(held()).isZero();
    assertThat(balance(tuula)).isEqualTo(400);
  }

  @Test
  void a_released_line_counts_in_full_and_names_its_hold() {
    acceptThrice();
    desk().release(ruling("They work on different things each time."));
    assertThat(balance(tuula)).isEqualTo(300);
    assertThat(held()).isZero();
    LedgerLineView release = lines().get(0);
    assertThat(release.rule()).isEqualTo("H-2");
    assertThat(release.reverses()).isEqualTo(4);
    assertThat(release.reasons()).startsWith("They work");
    assertThat(lines().get(2).isHeld()).isFalse();
    assertNothingDiffers();
  }

  @Test
  void a_line_taken_back_leaves_nothing_and_all_sums_right() {
    acceptThrice();
    desk().takeBack(ruling("The answers were copied from each other."));
    assertThat(balance(tuula)).isEqualTo(200);
    assertThat(held()).isZero();
    assertThat(lines()).extracting(LedgerLineView::rule).startsWith("H-2", "S-1", "H-1", "S-1");
    assertThat(lines().get(1).reverses()).isEqualTo(3);
    assertNothingDiffers();
  }

  @Test
  void a_hold_ends_by_itself_after_fourteen_days_and_only_once() {
    acceptThrice();
    now = now.plus(Duration.ofDays(14)).minusSeconds(1);
    assertThat(dueHere()).isEmpty();
    now = now.plusSeconds(1);
    List<HoldId> due = dueHere();
    assertThat(due).hasSize(1);
    desk().lapse(due.get(0));
    desk().lapse(due.get(0));
    assertThat(balance(tuula)).isEqualTo(300);
    assertThat(desk().ended(network, heli))
        .singleElement()
        .extracting(HoldView::ruling)
        .isEqualTo("lapsed");
  }

  @Test
  void only_a_manager_without_a_part_in_it_rules_once_with_reasons() {
    acceptThrice();
    HoldId id = onlyOpen().id();
    assertThatThrownBy(() -> desk().release(new RuleOnHold(joined("eero"), id, "Why not")))
        .isInstanceOf(PrivilegeMissing.class);
    assertThatThrownBy(() -> desk().release(new RuleOnHold(heli, id, " ")))
        .isInstanceOf(InvalidInput.class);
    manage(kaisa);
    assertThatThrownBy(() -> desk().release(new RuleOnHold(kaisa, id, "Mine")))
        .isInstanceOf(HoldRefused.class);
    desk().release(ruling("Fine."));
    assertThatThrownBy(() -> desk().takeBack(new RuleOnHold(heli, id, "No.")))
        .isInstanceOf(HoldRefused.class);
    assertThat(held()).isZero();
  }

  @Test
  void six_decisions_at_once_pay_two_in_full() throws Exception {
    List<Callable<Object>> decisions = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      long problem = i;
      decisions.add(
          () ->
              jdbi.inTransaction(
                  handle -> log.append(decided(kaisa, tuula, problem).at(Told.NOON))));
    }
    ExecutorService people = Executors.newFixedThreadPool(6);
    try {
      for (Future<Object> decision : people.invokeAll(decisions)) {
        decision.get();
      }
    } finally {
      people.shutdown();
    }
    assertThat(balance(tuula)).isEqualTo(200);
    assertThat(held()).isEqualTo(400);
    assertNothingDiffers();
  }

  private void acceptThrice() {
    accept(tuula);
    accept(tuula);
    accept(tuula);
  }

  private void accept(MemberId contributor) {
    decide(kaisa, contributor);
  }

  private void decide(MemberId requester, MemberId contributor) {
    Told decided = decided(requester, contributor, ++problems);
    jdbi.useTransaction(handle -> log.append(decided.at(now)));
  }

  private Told decided(MemberId requester, MemberId contributor, long problem) {
    return Told.event(
            "problem.decided",
            network.value(),
            "problem",
            problem,
            "requester",
            requester.value(),
            "pot",
            100,
            "ruleSet",
            1,
            "accepted",
            1,
            "onTime",
            0,
            "othersSolutions",
            1)
        .by(requester.value())
        .sharedBy(new Part(contributor.value(), "solver", 100, 500 + problem));
  }

  private HoldDesk desk() {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    AuditLog audit =
        Wired.of(AuditLog.class, Wired.of(AuditStore.class, jdbi), new Nobody(), clock);
    return Wired.of(
        HoldDesk.class,
        holds,
        Wired.of(
            Memberships.class, Wired.of(MembershipRows.class, jdbi, new LevelTableRows(), clock)),
        log,
        audit,
        clock);
  }

  private RuleOnHold ruling(String reasons) {
    return new RuleOnHold(heli, onlyOpen().id(), reasons);
  }

  private HoldView onlyOpen() {
    List<HoldView> open = holds.open(network);
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private List<HoldId> dueHere() {
    List<HoldId> here = holds.open(network).stream().map(HoldView::id).toList();
    return desk().due().stream().filter(here::contains).toList();
  }

  private List<LedgerLineView> lines() {
    return new LedgerQueries(jdbi).page(LedgerFilter.of(tuula), tuula, Window.first()).items();
  }

  private long held() {
    return new ReputationQueries(jdbi).held(tuula);
  }

  private long balance(MemberId member) {
    return new ReputationQueries(jdbi)
        .networks(member, Viewer.of(member)).stream().mapToLong(total -> total.balance()).sum();
  }

  private void assertNothingDiffers() {
    assertThat(
            new LedgerAudit(jdbi, new NetworkRules(jdbi))
                .of(network.value())
                .orElseThrow()
                .differences())
        .isEmpty();
  }

  private MemberId joined(String name) {
    long member = TestDatabase.member(name);
    StoredProblem.join(network.value(), member);
    return MemberId.of(member);
  }

  private MemberId managing(String name) {
    MemberId member = joined(name);
    manage(member);
    return member;
  }

  private void manage(MemberId member) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update membership set role = 'MANAGER' where network_id = ? and member_id = ?",
                network.value(),
                member.value()));
  }

  /** A caller without an address. */
  private static final class Nobody extends Callers {
    @Override
    public java.util.Optional<String> truncatedAddress() {
      return java.util.Optional.empty();
    }
  }
}
