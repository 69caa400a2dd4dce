package org.talkoot.assignment;

import java.util.Collection;

/**
 * What a pairing and a free seat cost, in whole numbers, so that the least cost is the best round.
 *
 * <p>A pairing costs what it lacks to the greatest suitability. The r-th seat of a solution that
 * stays free costs r times more than any exchange of reviewers could save: an exchange touches each
 * solution and each reviewer once. So no pairing is worth a free seat or an uneven round.
 */
final class RoundCosts {
  /** The solver takes costs below this for finite. */
  private static final double LIMIT = 1e9;

  private static final double FINEST = 1e6;

  private final double scale;
  private final long worst;
  private final long freeSeat;

  /**
   * Weighs a round.
   *
   * @param reviewers how many have free load
   */
  RoundCosts(Collection<Integer> wanted, int reviewers, Collection<Pairing> allowed) {
    double greatest = allowed.stream().mapToDouble(Pairing::suitability).max().orElse(0);
    long exchanges = Math.min(wanted.size(), reviewers) + 2L;
    int deepest = wanted.stream().mapToInt(Integer::intValue).max().orElse(0);
    double room = LIMIT / ((double) deepest * exchanges) / Math.max(greatest, 1);
    scale = Math.min(FINEST, Math.pow(10, Math.floor(Math.log10(room)) - 1));
    worst = Math.round(greatest * scale);
    freeSeat = exchanges * worst + 1;
  }

  /** Returns the step in which suitabilities are told apart. */
  double resolution() {
    return 1 / scale;
  }

  double of(Pairing pairing) {
    return worst - Math.round(pairing.suitability() * scale);
  }

  /** Returns the cost of the r-th seat of a solution that stays free, r from 1. */
  double ofFreeSeat(int r) {
    return (double) r * freeSeat;
  }
}
