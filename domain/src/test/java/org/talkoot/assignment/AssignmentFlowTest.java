package org.talkoot.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentFlowTest {
  private static final long BRIDGE = 1;
  private static final long TUNNEL = 2;
  private static final long ADA = 11;
  private static final long BENTE = 12;
  private static final long CELIL = 13;

  @Test
  void the_best_round_is_found_where_taking_the_best_pair_first_would_miss_it() {
    List<Pairing> round =
        AssignmentFlow.solve(
            List.of(new Seats(BRIDGE, 1), new Seats(TUNNEL, 1)),
            Map.of(ADA, 1, BENTE, 1),
            List.of(
                new Pairing(BRIDGE, ADA, 1.0),
                new Pairing(BRIDGE, BENTE, 0.9),
                new Pairing(TUNNEL, ADA, 0.8),
                new Pairing(TUNNEL, BENTE, 0.1)));

    assertThat(round)
        .containsExactly(new Pairing(BRIDGE, BENTE, 0.9), new Pairing(TUNNEL, ADA, 0.8));
  }

  @Test
  void nobody_gets_more_than_their_free_load_and_the_seat_stays_free() {
    List<Pairing> round =
        AssignmentFlow.solve(
            List.of(new Seats(BRIDGE, 2), new Seats(TUNNEL, 2)),
            Map.of(ADA, 1, BENTE, 2, CELIL, 0),
            everybodyFits());

    assertThat(round).hasSize(3);
    assertThat(round).filteredOn(pair -> pair.reviewer() == ADA).hasSize(1);
    assertThat(round).noneMatch(pair -> pair.reviewer() == CELIL);
  }

  @Test
  void what_is_missing_is_spread_evenly_however_well_somebody_fits_elsewhere() {
    List<Pairing> round =
        AssignmentFlow.solve(
            List.of(new Seats(BRIDGE, 2), new Seats(TUNNEL, 2)),
            Map.of(ADA, 1, BENTE, 1),
            List.of(
                new Pairing(BRIDGE, ADA, 9),
                new Pairing(BRIDGE, BENTE, 9),
                new Pairing(TUNNEL, ADA, 0),
                new Pairing(TUNNEL, BENTE, 0.5)));

    assertThat(round).containsExactly(new Pairing(BRIDGE, ADA, 9), new Pairing(TUNNEL, BENTE, 0.5));
  }

  @Test
  void a_seat_is_rather_taken_badly_than_left_free() {
    List<Pairing> round =
        AssignmentFlow.solve(
            List.of(new Seats(BRIDGE, 1), new Seats(TUNNEL, 1)),
            Map.of(ADA, 1, BENTE, 1),
            List.of(
                new Pairing(BRIDGE, ADA, 5),
                new Pairing(BRIDGE, BENTE, 0),
                new Pairing(TUNNEL, ADA, 0)));

    assertThat(round).containsExactly(new Pairing(BRIDGE, BENTE, 0), new Pairing(TUNNEL, ADA, 0));
  }

  @Test
  void a_pair_that_is_not_allowed_is_never_made() {
    assertThat(
            AssignmentFlow.solve(
                List.of(new Seats(BRIDGE, 3)),
                Map.of(ADA, 1, BENTE, 1),
                List.of(new Pairing(BRIDGE, BENTE, 1), new Pairing(TUNNEL, ADA, 1))))
        .containsExactly(new Pairing(BRIDGE, BENTE, 1));
    assertThat(AssignmentFlow.solve(List.of(new Seats(BRIDGE, 3)), Map.of(ADA, 1), List.of()))
        .isEmpty();
  }

  @Test
  void the_order_of_what_is_given_does_not_matter() {
    Map<Long, Integer> load = Map.of(ADA, 1, BENTE, 1, CELIL, 1);
    List<Seats> items = List.of(new Seats(BRIDGE, 1), new Seats(TUNNEL, 1));
    List<Pairing> backwards = new ArrayList<>(everybodyFits());
    Collections.reverse(backwards);

    assertThat(AssignmentFlow.solve(items, load, backwards))
        .isEqualTo(AssignmentFlow.solve(items, load, everybodyFits()));
  }

  @Test
  void a_newcomer_sits_beside_a_mentor_only_and_once() {
    List<Pairing> seated = List.of(new Pairing(BRIDGE, ADA, 1), new Pairing(TUNNEL, BENTE, 1));
    List<Pairing> allowed = List.of(new Pairing(BRIDGE, CELIL, 0.2), new Pairing(TUNNEL, CELIL, 1));

    assertThat(AssignmentFlow.newcomers(seated, Set.of(ADA), Map.of(CELIL, 2), allowed))
        .containsExactly(new Pairing(BRIDGE, CELIL, 0.2));
    assertThat(AssignmentFlow.newcomers(seated, Set.of(), Map.of(CELIL, 2), allowed)).isEmpty();
  }

  @Test
  void negative_seats_and_suitabilities_are_refused() {
    assertThatThrownBy(() -> new Seats(BRIDGE, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Pairing(BRIDGE, ADA, -0.1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Pairing(BRIDGE, ADA, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Pairing> everybodyFits() {
    return List.of(
        new Pairing(BRIDGE, ADA, 1),
        new Pairing(BRIDGE, BENTE, 1),
        new Pairing(BRIDGE, CELIL, 1),
        new Pairing(TUNNEL, ADA, 1),
        new Pairing(TUNNEL, BENTE, 1),
        new Pairing(TUNNEL, CELIL, 1));
  }
}
