package org.talkoot.reputation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * By whom the work of each rule can be divided among threads, as the locks of the ledger would.
 *
 * <p>What depends on order is what was paid before, and how much of a cap is used. Both stay
 * together when events go by the receiver, or by the owner of the cap where that is somebody else
 * and part of the occasion. Where neither holds, all of a network stays together. Sums do not
 * depend on order and are added up in the end.
 */
final class Routes {
  /** In place of a number's place: the receiver. */
  static final int BY_RECEIVER = -1;

  /** In place of a number's place: the network. */
  static final int BY_NETWORK = -2;

  private static final int BUCKET_BITS = 7;

  private final Set<String> kept = new HashSet<>();

  /** Returns one of 128 buckets, evenly: the work of a bucket is never divided. */
  static int bucket(long owner) {
    return (int) (owner * 0x9e3779b97f4a7c15L >>> (Long.SIZE - BUCKET_BITS));
  }

  /** Returns the division that does the work of a bucket. */
  static int division(int bucket, int divisions) {
    return bucket * divisions >>> BUCKET_BITS;
  }

  Routes(List<RuleSet> versions) {
    for (RuleSet set : versions) {
      for (Rule rule : set.rules()) {
        if (!isDivisible(owner(set, rule), rule, versions)) {
          kept.add(rule.code());
        }
      }
    }
    while (keepThoseWhoShareACap(versions)) {
      // until nothing more has to stay together
    }
  }

  private static boolean isDivisible(String owner, Rule rule, List<RuleSet> versions) {
    return (owner.isEmpty() || rule.occasion().contains(owner))
        && versions.stream()
            .flatMap(
                set ->
                    set.rules().stream()
                        .filter(other -> other.code().equals(rule.code()))
                        .map(other -> owner(set, other) + other.occasion().indexOf(owner)))
            .allMatch((owner + rule.occasion().indexOf(owner))::equals);
  }

  private boolean keepThoseWhoShareACap(List<RuleSet> versions) {
    Set<String> caps = new HashSet<>();
    versions.stream()
        .flatMap(set -> set.rules().stream())
        .filter(rule -> kept.contains(rule.code()) && !rule.cap().isEmpty())
        .forEach(rule -> caps.add(rule.cap()));
    return versions.stream()
        .flatMap(set -> set.rules().stream())
        .filter(rule -> caps.contains(rule.cap()))
        .map(rule -> kept.add(rule.code()))
        .reduce(false, Boolean::logicalOr);
  }

  /** Returns the number by which the rule's work is divided, empty for the receiver. */
  static String owner(RuleSet set, Rule rule) {
    return set.capOf(rule).map(Cap::of).orElse("");
  }

  boolean areKeptTogether(Rule rule) {
    return kept.contains(rule.code());
  }
}
