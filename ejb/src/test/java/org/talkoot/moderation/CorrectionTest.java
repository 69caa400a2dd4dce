package org.talkoot.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AuditLog;
import org.talkoot.member.application.Callers;
import org.talkoot.member.persistence.AuditStore;
import org.talkoot.moderation.application.Cases;
import org.talkoot.moderation.application.Correcting;
import org.talkoot.moderation.application.CorrectionPreview;
import org.talkoot.moderation.application.CorrectionView;
import org.talkoot.moderation.application.Corrections;
import org.talkoot.moderation.application.Rewards;
import org.talkoot.moderation.application.SecondLook;
import org.talkoot.moderation.persistence.CaseRows;
import org.talkoot.moderation.persistence.CorrectionRows;
import org.talkoot.moderation.persistence.HidingRows;
import org.talkoot.moderation.persistence.PeopleRows;
import org.talkoot.moderation.persistence.RewardRows;
import org.talkoot.moderation.persistence.TakenBackRows;
import org.talkoot.network.application.Memberships;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.reputation.PayingLog;
import org.talkoot.reputation.application.LedgerPointsAtStake;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.LedgerAudit;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.review.ReviewDelivered;
import org.talkoot.review.Scene;
import org.talkoot.review.application.ConsensusKeeping;
import org.talkoot.review.persistence.ConsensusRows;
import org.talkoot.review.persistence.NeighbourRows;
import org.talkoot.shared.Ids;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.SolutionObjected;
import org.talkoot.solution.SolutionUnvoted;
import org.talkoot.solution.SolutionVoted;
import org.talkoot.solution.VoteFacts;

/** What upheld rulings take back from real ledgers, and when. */
class CorrectionTest {
  private final Scene scene = new Scene();
  private final MemberId heli = manager("heli");
  private final MemberId irja = manager("irja");
  private final List<RecordedEvent> told = new ArrayList<>();
  private final PayingLog log = new PayingLog(scene.jdbi);
  private final CaseRows caseRows = new CaseRows(scene.jdbi);
  private Instant now = Scene.NOON;

  private record Desk(Cases cases, Corrections corrections) {}

  @BeforeEach
  void all_events_are_heard() {
    log.tell(told::add);
  }

  @Test
  void void_votes_are_taken_back_when_nobody_asks_for_a_second_look_in_time() {
    CaseId ring = voteRing();
    assertThat(balance(scene.tuula)).isEqualTo(12);
    assertThat(preview(ring).things()).isEqualTo(5);
    assertThat(points(preview(ring).people()))
        .containsExactlyInAnyOrder(Map.entry(scene.tuula, -12L), Map.entry(scene.aasa, -8L));
    assertThat(balance(scene.tuula)).isEqualTo(12);

    CorrectionView ordered = uphold(ring);
    assertThat(ordered.isAskable()).isFalse();
    assertThat(told("correction.ordered")).isEqualTo(2);
    now = now.plus(Duration.ofDays(14)).minusSeconds(1);
    assertThat(dueHere(ordered)).isEmpty();
    carryOut(ordered);
    assertThat(balance(scene.tuula)).isEqualTo(12);

    now = now.plusSeconds(1);
    assertThat(dueHere(ordered)).hasSize(1);
    carryOut(ordered);
    carryOut(ordered);
    assertThat(balance(scene.tuula)).isZero();
    assertThat(balance(scene.aasa)).isZero();
    assertThat(rules(scene.tuula)).containsExactly("V-1", "V-1", "V-1", "V-9", "V-9", "V-9");
    assertThat(
            count(
                "select sum(helpful) from solution_tally t join solution s on s.id"
                    + " = t.solution_id where s.network_id = ?"))
        .isZero();
    assertThat(told("correction.done")).isEqualTo(2);
    assertNothingDiffers();
  }

  @Test
  void a_second_look_is_another_managers_and_can_let_the_votes_stand() {
    CorrectionView ordered = uphold(voteRing());
    in(() -> desk().corrections.ask(ordered.id(), scene.tuula, "We work on the same stops."));
    assertThatThrownBy(() -> ask(ordered, scene.tuula)).isInstanceOf(CorrectionRefused.class);
    assertThatThrownBy(() -> ask(ordered, scene.eero)).isInstanceOf(UnknownCorrection.class);
    now = now.plus(Duration.ofDays(20));
    assertThat(dueHere(ordered)).isEmpty();
    assertThatThrownBy(() -> answer(ordered, heli, true)).isInstanceOf(CorrectionRefused.class);

    answer(ordered, irja, false);

    assertThat(view(ordered, scene.tuula).state()).isEqualTo("dropped");
    assertThat(view(ordered, scene.tuula).answer()).isEqualTo("Looked at once more");
    assertThat(balance(scene.tuula)).isEqualTo(12);
    assertThat(told("correction.dropped")).isEqualTo(2);
    assertThatThrownBy(() -> answer(ordered, irja, true)).isInstanceOf(CorrectionRefused.class);
  }

  @Test
  void those_concerned_see_their_own_points_alone_and_managers_everybodys() {
    CorrectionView ordered = uphold(voteRing());
    assertThat(points(view(ordered, scene.tuula).people()))
        .containsExactly(Map.entry(scene.tuula, -12L));
    assertThat(view(ordered, irja).people()).hasSize(2);
    assertThatThrownBy(() -> view(ordered, scene.eero)).isInstanceOf(UnknownCorrection.class);
  }

  @Test
  void a_vote_that_was_taken_back_meanwhile_is_not_taken_twice() {
    CorrectionView ordered = uphold(voteRing());
    SolutionId first = solutionsOf(scene.tuula).get(1);
    scene.execute(
        "update solution_vote set value = null, pays = false where solution_id = ?", first.value());
    scene.execute("update solution_tally set helpful = 0 where solution_id = ?", first.value());
    in(() -> log.append(new SolutionUnvoted(facts(first, scene.tuula, scene.aasa), true, now)));
    in(() -> desk().corrections.ask(ordered.id(), scene.aasa, "Please look."));
    answer(ordered, irja, true);
    assertThat(balance(scene.tuula)).isZero();
    assertThat(rules(scene.tuula)).containsExactly("V-1", "V-1", "V-1", "V-1", "V-9", "V-9");
    assertNothingDiffers();
  }

  @Test
  void removed_reviews_lose_what_they_brought_and_a_hundred_and_weigh_no_longer() {
    SolutionId solution = solutionsOf(scene.tuula).get(0);
    long review = review(solution, scene.aasa);
    review(solution, scene.kaisa);
    CaseId favour =
        found(
            CaseKind.REVIEW_INFLATION,
            new CaseEvidence.Link(scene.aasa.value(), scene.tuula.value(), 1, 2));
    assertThat(balance(scene.aasa)).isEqualTo(12);
    CorrectionView ordered = uphold(favour);
    assertThat(points(ordered.people())).containsExactly(Map.entry(scene.aasa, -112L));

    now = now.plus(Duration.ofDays(14));
    carryOut(ordered);

    assertThat(balance(scene.aasa)).isEqualTo(-100);
    assertThat(rules(scene.aasa)).containsExactly("R-1", "X-1", "X-1");
    assertThat(count("select count(*) from review where removed_at is not null and network_id = ?"))
        .isEqualTo(1);
    assertThat(new ConsensusRows(scene.jdbi).reviewsOf(solution))
        .containsOnlyKeys(scene.kaisa.value());
    assertThat(review).isPositive();
    assertNothingDiffers();
  }

  @Test
  void a_hidden_solution_loses_its_points_by_a_ruling_of_its_own_and_once() {
    SolutionId solution = solutionsOf(scene.tuula).get(0);
    vote(solution, scene.tuula, scene.aasa);
    objection(solution, scene.tuula, scene.eero);
    assertThat(balance(scene.tuula)).isEqualTo(2);
    HidingId hiding = hide(solution);
    CorrectionPreview preview = inside(() -> desk().corrections.preview(hiding, irja));
    assertThat(points(preview.people()))
        .containsExactlyInAnyOrder(Map.entry(scene.tuula, -102L), Map.entry(scene.eero, 1L));

    in(() -> desk().corrections.order(hiding, irja, "Copied from somebody else"));
    assertThatThrownBy(() -> in(() -> desk().corrections.order(hiding, heli, "Again")))
        .isInstanceOf(CorrectionRefused.class);
    CorrectionView ordered = inside(() -> desk().corrections.of(hiding, scene.tuula).orElseThrow());
    assertThat(concerning(scene.tuula))
        .extracting(CorrectionView::id)
        .containsExactly(ordered.id());
    assertThat(concerning(irja)).as("whoever ordered it reads it, but it is not theirs").isEmpty();
    now = now.plus(Duration.ofDays(14));
    carryOut(ordered);

    assertThat(balance(scene.tuula)).isEqualTo(-100);
    assertThat(balance(scene.eero)).isZero();
    assertNothingDiffers();
  }

  private List<CorrectionView> concerning(MemberId member) {
    return inside(() -> desk().corrections.concerning(member, Window.first()).items());
  }

  /** Aasa found three of Tuula's helpful, Tuula two of Aasa's. */
  private CaseId voteRing() {
    for (int i = 0; i < 3; i++) {
      vote(scene.solution(scene.tuula), scene.tuula, scene.aasa);
    }
    for (int i = 0; i < 2; i++) {
      vote(scene.solution(scene.aasa), scene.aasa, scene.tuula);
    }
    return found(
        CaseKind.VOTE_RING,
        new CaseEvidence.Link(scene.tuula.value(), scene.aasa.value(), 2, 0.1),
        new CaseEvidence.Link(scene.aasa.value(), scene.tuula.value(), 3, 0.1));
  }

  private CaseId found(CaseKind kind, CaseEvidence.Link... links) {
    CaseId id = CaseId.next();
    caseRows.add(
        id,
        scene.network,
        kind,
        List.of(scene.tuula.value(), scene.aasa.value()),
        new CaseEvidence(List.of(links), List.of()),
        now);
    return id;
  }

  private void vote(SolutionId solution, MemberId author, MemberId voter) {
    row(solution, author, voter, "helpful");
    in(() -> log.append(new SolutionVoted(facts(solution, author, voter), true, now)));
  }

  private void objection(SolutionId solution, MemberId author, MemberId voter) {
    row(solution, author, voter, "objection");
    in(() -> log.append(new SolutionObjected(facts(solution, author, voter), now)));
  }

  private void row(SolutionId solution, MemberId author, MemberId voter, String value) {
    scene.execute(
        """
        insert into solution_vote (solution_id, voter_id, author_id, network_id, value, generation,
                                   pays, cast_at)
        values (?, ?, ?, ?, ?, 1, ?, ?)
        """,
        solution.value(),
        voter.value(),
        author.value(),
        scene.network.value(),
        value,
        value.equals("helpful"),
        now);
    scene.execute(
        "update solution_tally set helpful = helpful + ? where solution_id = ?",
        value.equals("helpful") ? 1 : 0,
        solution.value());
  }

  private VoteFacts facts(SolutionId solution, MemberId author, MemberId voter) {
    return new VoteFacts(
        scene.network.value(),
        List.of(),
        scene.problem.value(),
        solution.value(),
        author.value(),
        voter.value(),
        1,
        Scene.NOON);
  }

  private long review(SolutionId solution, MemberId reviewer) {
    long id = Ids.next();
    scene.execute(
        """
        insert into review (id, solution_id, problem_id, network_id, reviewer_id, author_id,
                            requester_id, revision, scores, verdict, confidence, best, must_change,
                            conflicts, counts, delivered_at)
        select ?, s.id, s.problem_id, s.network_id, ?, s.author_id, ?, 1,
               '[{"criterion": "clear", "score": 5}]', 'APPROVE', 3, '', '', '[]', true, ?
          from solution s where s.id = ?
        """,
        id,
        reviewer.value(),
        scene.kaisa.value(),
        now,
        solution.value());
    scene.execute(
        "update solution_tally set reviews = reviews + 1 where solution_id = ?", solution.value());
    in(
        () ->
            log.append(
                new ReviewDelivered(
                    now,
                    scene.network.value(),
                    reviewer.value(),
                    List.of(),
                    Map.of(
                        "problem", scene.problem.value(),
                        "solution", solution.value(),
                        "author", scene.tuula.value(),
                        "review", id,
                        "reviewer", reviewer.value(),
                        "counts", 1L))));
    return id;
  }

  private HidingId hide(SolutionId solution) {
    HidingId id = HidingId.next();
    scene.execute(
        """
        insert into hiding (id, network_id, thing, thing_id, problem_id, author_id, rule, facts,
                            content, hidden_by, hidden_at)
        values (?, ?, 'solution', ?, ?, ?, 'honesty', 'Copied', '{}', ?, now())
        """,
        id.value(),
        scene.network.value(),
        solution.value(),
        scene.problem.value(),
        scene.tuula.value(),
        heli.value());
    return id;
  }

  private CorrectionPreview preview(CaseId id) {
    return inside(() -> desk().corrections.preview(id, heli));
  }

  private CorrectionView uphold(CaseId id) {
    in(() -> desk().cases.rule(id, heli, CaseState.UPHELD, "It goes one way only", true));
    return inside(() -> desk().corrections.of(id, heli).orElseThrow());
  }

  private CorrectionView view(CorrectionView ordered, MemberId viewer) {
    return inside(() -> desk().corrections.view(ordered.id(), viewer));
  }

  private void ask(CorrectionView ordered, MemberId member) {
    in(() -> desk().corrections.ask(ordered.id(), member, "Once more"));
  }

  private void answer(CorrectionView ordered, MemberId by, boolean stands) {
    in(() -> desk().corrections.answer(ordered.id(), by, stands, "Looked at once more"));
  }

  private void carryOut(CorrectionView ordered) {
    in(() -> desk().corrections.carryOut(ordered.id()));
  }

  private List<CorrectionId> dueHere(CorrectionView ordered) {
    return inside(() -> desk().corrections.due()).stream().filter(ordered.id()::equals).toList();
  }

  private Desk desk() {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    CorrectionRows rows = new CorrectionRows(scene.jdbi);
    TakenBackRows things = new TakenBackRows(scene.jdbi);
    Rewards rewards =
        new Rewards(
            new RewardRows(scene.jdbi),
            things,
            new ConsensusKeeping(new ConsensusRows(scene.jdbi), new NeighbourRows(scene.jdbi)),
            Wired.of(
                LedgerPointsAtStake.class, new NetworkRules(scene.jdbi), new Ledger(scene.jdbi)),
            log);
    Correcting correcting = new Correcting(rows, things, new PeopleRows(scene.jdbi), rewards, log);
    Memberships memberships =
        Wired.of(
            Memberships.class,
            Wired.of(MembershipRows.class, scene.jdbi, new LevelTableRows(), clock));
    Cases cases = Wired.of(Cases.class, caseRows, correcting, memberships, clock);
    SecondLook looks = Wired.of(SecondLook.class, new HidingRows(scene.jdbi), log, clock);
    AuditLog audit =
        Wired.of(AuditLog.class, Wired.of(AuditStore.class, scene.jdbi), new Nobody(), clock);
    return new Desk(
        cases,
        Wired.of(
            Corrections.class,
            rows,
            correcting,
            rewards,
            cases,
            looks,
            memberships,
            log,
            audit,
            clock));
  }

  private static List<Map.Entry<MemberId, Long>> points(List<CorrectionView.Concerned> people) {
    return people.stream().map(one -> Map.entry(one.member().id(), one.points())).toList();
  }

  private List<SolutionId> solutionsOf(MemberId author) {
    return scene.jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id from solution where author_id = :author and network_id = :network"
                        + " order by id")
                .bind("author", author)
                .bind("network", scene.network)
                .mapTo(SolutionId.class)
                .list());
  }

  private List<String> rules(MemberId member) {
    return scene.jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select rule from ledger_line where member_id = :member order by sequence")
                .bind("member", member)
                .mapTo(String.class)
                .list());
  }

  private long balance(MemberId member) {
    return count(
        "select coalesce(sum(balance), 0) from reputation_account where member_id = "
            + member.value()
            + " and network_id = ?");
  }

  private long count(String sql) {
    return scene.jdbi.withHandle(
        handle -> handle.createQuery(sql).bind(0, scene.network.value()).mapTo(Long.class).one());
  }

  private long told(String kind) {
    return told.stream().filter(one -> one.event().kind().equals(kind)).count();
  }

  private void assertNothingDiffers() {
    assertThat(
            new LedgerAudit(scene.jdbi, new NetworkRules(scene.jdbi))
                .of(scene.network.value())
                .orElseThrow()
                .differences())
        .isEmpty();
  }

  private void in(Runnable act) {
    scene.jdbi.useTransaction(handle -> act.run());
  }

  private <T> T inside(java.util.function.Supplier<T> act) {
    return scene.jdbi.inTransaction(handle -> act.get());
  }

  private MemberId manager(String name) {
    MemberId id = MemberId.of(TestDatabase.member(name));
    scene.execute(
        "insert into membership (network_id, member_id, role, joined_at)"
            + " values (?, ?, 'MANAGER', now())",
        scene.network.value(),
        id.value());
    return id;
  }

  /** A caller without an address. */
  private static final class Nobody extends Callers {
    @Override
    public java.util.Optional<String> truncatedAddress() {
      return java.util.Optional.empty();
    }
  }
}
