package org.talkoot.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.talkoot.decision.Lineage.Refiner;
import org.talkoot.member.MemberId;

/**
 * What part of one solution each of its contributors is proposed.
 *
 * <p>A refiner gets as many per cent as the words they changed are of the words it has, at least 5,
 * and all refiners together at most 30. The rest goes in equal parts to author and co-authors.
 */
final class Portions {
  /** One solution, in units that up to sixteen people can share without a remainder. */
  private static final long WHOLE = 72_072_000;

  private static final long LEAST = 5;
  private static final long MOST_TOGETHER = 30;
  private static final long PERCENT = 100;

  private final Lineage lineage;
  private final MemberId requester;

  private Portions(Lineage lineage, MemberId requester) {
    this.lineage = lineage;
    this.requester = requester;
  }

  /** Returns the portions by contributor, makers first; none for the requester. */
  static Map<MemberId, Long> of(Lineage lineage, MemberId requester) {
    return new Portions(lineage, requester).byContributor();
  }

  private Map<MemberId, Long> byContributor() {
    List<MemberId> makers =
        lineage.makers().stream().filter(maker -> !maker.equals(requester)).toList();
    Map<MemberId, Long> ofRefiners = ofRefiners(makers.isEmpty() ? PERCENT : MOST_TOGETHER);
    long taken = ofRefiners.values().stream().mapToLong(Long::longValue).sum();
    Map<MemberId, Long> portions = new LinkedHashMap<>();
    makers.forEach(maker -> portions.put(maker, (WHOLE - taken) / makers.size()));
    portions.putAll(ofRefiners);
    return portions;
  }

  private Map<MemberId, Long> ofRefiners(long mostTogether) {
    List<Refiner> refiners =
        lineage.refiners().stream().filter(one -> sharesBesideMakers(one.member())).toList();
    long asked = refiners.stream().mapToLong(this::percent).sum();
    long together = mostTogether == PERCENT ? PERCENT : Math.min(asked, mostTogether);
    Map<MemberId, Long> portions = new LinkedHashMap<>();
    refiners.forEach(
        one ->
            portions.put(
                one.member(), WHOLE / PERCENT * percent(one) * together / Math.max(asked, 1)));
    return portions;
  }

  private boolean sharesBesideMakers(MemberId member) {
    return !member.equals(requester) && !lineage.makers().contains(member);
  }

  private long percent(Refiner refiner) {
    long part = Math.round((double) PERCENT * refiner.words() / Math.max(lineage.words(), 1));
    return Math.max(LEAST, Math.min(MOST_TOGETHER, part));
  }
}
