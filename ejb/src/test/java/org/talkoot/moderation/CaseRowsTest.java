package org.talkoot.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.moderation.application.CaseView;
import org.talkoot.moderation.persistence.CaseRows;
import org.talkoot.moderation.persistence.FavourRows;
import org.talkoot.review.Scene;
import org.talkoot.shared.application.Window;

/** Cases on a real database. */
class CaseRowsTest {
  private final Scene scene = new Scene();
  private final CaseRows cases = new CaseRows(scene.jdbi);
  private final CaseEvidence evidence =
      new CaseEvidence(
          List.of(
              new CaseEvidence.Link(scene.tuula.value(), scene.eero.value(), 6, 0.4),
              new CaseEvidence.Link(scene.eero.value(), scene.tuula.value(), 5, 0.3)),
          List.of());

  @BeforeEach
  void kaisa_manages_the_network() {
    scene.execute(
        "update membership set role = 'MANAGER' where network_id = ? and member_id = ?",
        scene.network.value(),
        scene.kaisa.value());
  }

  @Test
  void the_same_people_are_found_for_the_same_once() {
    assertThat(open()).isTrue();
    assertThat(open()).isFalse();

    assertThat(cases.of(scene.kaisa, scene.network, CaseState.OPEN, Window.first()).items())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.evidence()).isEqualTo(evidence);
              assertThat(one.isAbout(scene.tuula)).isTrue();
              assertThat(one.isAbout(scene.kaisa)).isFalse();
            });
  }

  @Test
  void only_managers_see_a_case_and_one_of_them_closes_it() {
    open();
    CaseView found = cases.of(scene.kaisa, null, null, Window.first()).items().get(0);
    assertThat(cases.find(found.id(), scene.tuula)).isEmpty();
    assertThat(cases.of(scene.tuula, null, null, Window.first()).items()).isEmpty();

    Instant now = Instant.now();
    assertThat(cases.rule(found.id(), scene.kaisa, CaseState.DISMISSED, "Neighbours", now))
        .isTrue();
    assertThat(cases.rule(found.id(), scene.kaisa, CaseState.UPHELD, "Or not", now)).isFalse();
    CaseView closed = cases.find(found.id(), scene.kaisa).orElseThrow();
    assertThat(closed.state()).isEqualTo(CaseState.DISMISSED);
    assertThat(closed.reasons()).isEqualTo("Neighbours");
  }

  @Test
  void votes_and_reviews_of_a_network_are_read() {
    FavourRows favours = new FavourRows(scene.jdbi);
    Instant since = Instant.EPOCH;
    aasaVotesForTuula();

    assertThat(favours.votes(scene.network, since))
        .containsExactly(new Favours(scene.aasa.value(), scene.tuula.value(), 1));
    assertThat(favours.kindReviews(scene.network, since)).isEmpty();
    assertThat(favours.scores(scene.network, since)).isEmpty();
    assertThat(favours.rationales(scene.network, since)).isEmpty();
    assertThat(cases.waitingSince(since)).doesNotContain(scene.network);
  }

  @Test
  void what_happens_in_a_blind_problem_is_looked_at_after_its_decision() {
    FavourRows favours = new FavourRows(scene.jdbi);
    scene.execute(
        "update problem set opened_at = now(), decided_at = null,"
            + " brief = jsonb_set(brief, '{review}', '\"DOUBLE_BLIND\"') where id = ?",
        scene.problem.value());
    aasaVotesForTuula();
    assertThat(favours.votes(scene.network, Instant.EPOCH)).isEmpty();

    scene.execute("update problem set decided_at = now() where id = ?", scene.problem.value());

    assertThat(favours.votes(scene.network, Instant.EPOCH)).hasSize(1);
  }

  private void aasaVotesForTuula() {
    scene.execute(
        """
        insert into solution_vote (solution_id, voter_id, author_id, network_id, value, generation,
                                   pays, cast_at)
        values (?, ?, ?, ?, 'helpful', 1, true, now())
        """,
        scene.solution.value(),
        scene.aasa.value(),
        scene.tuula.value(),
        scene.network.value());
  }

  private boolean open() {
    return cases.add(
        CaseId.next(),
        scene.network,
        CaseKind.VOTE_RING,
        List.of(scene.tuula.value(), scene.eero.value()),
        evidence,
        Instant.now());
  }
}
