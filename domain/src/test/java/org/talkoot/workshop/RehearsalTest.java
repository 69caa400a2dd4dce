package org.talkoot.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;

class RehearsalTest {
  private static final long NETWORK = 1;
  private static final long TUULA = 11;
  private static final long KAISA = 12;
  private static final long OKSANA = 13;
  private static final Instant NOON = Instant.parse("2026-04-15T12:00:00Z");
  private static final RuleDocument ONE = RuleDocument.resource("talkoot-1");
  private static final RuleBook BOOK = RuleBook.of(ONE.rules());

  private final List<RecordedEvent> history = new ArrayList<>();

  @Test
  void the_rules_as_they_were_change_nothing() {
    votes(TUULA, 60, 100);
    thanks(TUULA, KAISA, 5);
    RehearsalResult result = rehearsed(ONE);
    assertThat(result.rising()).isZero();
    assertThat(result.falling()).isZero();
    assertThat(result.members()).allSatisfy(one -> assertThat(one.points().difference()).isZero());
    assertThat(lines(TUULA, ONE).effects()).isEmpty();
  }

  @Test
  void more_for_a_vote_lifts_who_was_voted_for_up_to_the_cap() {
    votes(TUULA, 45, 100);
    votes(KAISA, 2, 500);
    RehearsalResult result = rehearsed(ONE.with(Map.of("rules.V-1.points.table.1", 5L)));
    assertThat(result.members())
        .extracting(MemberEffect::member, one -> one.points().before(), one -> one.points().after())
        .containsExactly(tuple(TUULA, 180L, 200L), tuple(KAISA, 8L, 10L));
    assertThat(result.rules()).containsEntry("V-1", new PointsChange(188, 210));
    assertThat(result.rising()).isEqualTo(2);
    assertThat(lines(TUULA, ONE.with(Map.of("rules.V-1.points.table.1", 5L))).effects())
        .hasSize(45);
  }

  @Test
  void places_change_when_somebody_overtakes() {
    votes(TUULA, 4, 100);
    thanks(KAISA, OKSANA, 7);
    thanks(KAISA, TUULA, 8);
    RehearsalResult result = rehearsed(ONE.with(Map.of("rules.T-1.points.always", 5L)));
    assertThat(result.members())
        .extracting(MemberEffect::member, MemberEffect::placeBefore, MemberEffect::placeAfter)
        .containsExactly(tuple(TUULA, 2, 1), tuple(KAISA, 1, 2));
    assertThat(result.falling()).isEqualTo(1);
  }

  @Test
  void a_lower_cap_of_a_giver_takes_lines_of_receivers() {
    thanks(TUULA, OKSANA, 1);
    thanks(KAISA, OKSANA, 2);
    LineRehearsal lines = lines(KAISA, ONE.with(Map.of("caps.thanks.count", 1L)));
    assertThat(lines.effects())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.before()).isEqualTo(10);
              assertThat(one.after()).isZero();
              assertThat(one.difference()).isEqualTo(-10);
            });
    assertThat(lines.unchanged()).isZero();
  }

  @Test
  void problems_keep_the_version_they_opened_under_and_yet_pay_by_the_draft() {
    history.add(
        told(
            "problem.decided",
            Map.of(
                "problem",
                5L,
                "requester",
                KAISA,
                "pot",
                100L,
                "ruleSet",
                1L,
                "onTime",
                0L,
                "othersSolutions",
                1L),
            List.of(new Part(TUULA, "solver", 100, 6))));
    RehearsalResult result = rehearsed(ONE.with(Map.of("rules.S-1.points.over", 2L)));
    assertThat(result.members().get(0).points()).isEqualTo(new PointsChange(100, 50));
  }

  @Test
  void spread_is_even_when_all_have_the_same_and_uneven_when_one_has_all() {
    assertThat(Gini.of(new long[] {5, 5, 5, 5})).isZero();
    assertThat(Gini.of(new long[] {0, 0, 0, 12})).isEqualTo(750);
    assertThat(Gini.of(new long[] {-3, 0})).isZero();
    assertThat(Gini.of(new long[0])).isZero();
  }

  private RehearsalResult rehearsed(RuleDocument draft) {
    Rehearsal rehearsal = new Rehearsal(BOOK, Hypothesis.of(BOOK, draft));
    history.forEach(rehearsal::take);
    return rehearsal.result();
  }

  private LineRehearsal lines(long member, RuleDocument draft) {
    LineRehearsal lines =
        new LineRehearsal(new AccountId(NETWORK, member), BOOK, Hypothesis.of(BOOK, draft));
    history.forEach(lines::take);
    return lines;
  }

  private void votes(long author, int count, long firstVoter) {
    for (int i = 0; i < count; i++) {
      history.add(
          told(
              "solution.voted",
              Map.of(
                  "problem",
                  1L,
                  "solution",
                  author * 10,
                  "author",
                  author,
                  "voter",
                  firstVoter + i,
                  "generation",
                  1L,
                  "pays",
                  1L,
                  "day",
                  20558L),
              List.of()));
    }
  }

  private void thanks(long receiver, long giver, long problem) {
    history.add(
        told(
            "thanks.given",
            Map.of(
                "giver",
                giver,
                "receiver",
                receiver,
                "problem",
                problem,
                "givenByRequesterOrManager",
                1L,
                "ownWords",
                1L),
            List.of(new Part(receiver, "solver", 100, 0))));
  }

  private RecordedEvent told(String kind, Map<String, Long> numbers, List<Part> parts) {
    return new RecordedEvent(
        history.size() + 1, new Told(kind, NOON, NETWORK, 0, numbers, parts), true);
  }

  private record Told(
      String kind,
      Instant at,
      long network,
      long actor,
      Map<String, Long> numbers,
      List<Part> parts)
      implements DomainEvent {}
}
