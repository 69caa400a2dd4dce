package org.talkoot.moderation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.talkoot.moderation.CaseEvidence;
import org.talkoot.moderation.CaseFound;
import org.talkoot.moderation.CaseId;
import org.talkoot.moderation.CaseKind;
import org.talkoot.moderation.CopiedRationale;
import org.talkoot.moderation.Favours;
import org.talkoot.moderation.Inflation;
import org.talkoot.moderation.MutualPair;
import org.talkoot.moderation.MutualPairTest;
import org.talkoot.moderation.persistence.CaseRows;
import org.talkoot.moderation.persistence.FavourRows;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.EventLog;

/** Looks through a network for what chance does not explain, and opens a case for each finding. */
@Stateless
public class CaseSearching {
  private static final Duration NIGHT = Duration.ofHours(4);
  private static final Duration LOOKED_BACK = Duration.ofDays(365);

  @Inject private FavourRows favours;
  @Inject private CaseRows cases;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Returns the networks that last night left waiting. */
  public List<NetworkId> waiting() {
    Instant now = clock.instant();
    Instant tonight = now.truncatedTo(ChronoUnit.DAYS).plus(NIGHT);
    return cases.waitingSince(tonight.isAfter(now) ? tonight.minus(Duration.ofDays(1)) : tonight);
  }

  /** Looks through one network and returns how many new cases there are. */
  public int search(NetworkId network) {
    Instant now = clock.instant();
    Instant since = now.minus(LOOKED_BACK);
    int opened =
        rings(network, CaseKind.VOTE_RING, favours.votes(network, since), now)
            + rings(network, CaseKind.REVIEW_RING, favours.kindReviews(network, since), now)
            + inflations(network, since, now)
            + copies(network, since, now);
    cases.searched(network, now);
    return opened;
  }

  private int rings(NetworkId network, CaseKind kind, List<Favours> given, Instant now) {
    List<MutualPair> pairs = MutualPairTest.find(given);
    int opened = 0;
    for (SortedSet<Long> ring : MutualPairTest.rings(pairs)) {
      List<MutualPair> inside = pairs.stream().filter(pair -> ring.contains(pair.one())).toList();
      opened += open(network, kind, ring, CaseEvidence.ofPairs(inside), now);
    }
    return opened;
  }

  private int inflations(NetworkId network, Instant since, Instant now) {
    return Inflation.find(favours.scores(network, since)).stream()
        .mapToInt(
            found ->
                open(
                    network,
                    CaseKind.REVIEW_INFLATION,
                    Set.of(found.reviewer(), found.author()),
                    CaseEvidence.of(found),
                    now))
        .sum();
  }

  /** One case for the same people, with all the pairs of reviews that are alike. */
  private int copies(NetworkId network, Instant since, Instant now) {
    Map<SortedSet<Long>, List<CopiedRationale>> byPeople =
        CopiedRationale.find(favours.rationales(network, since)).stream()
            .collect(
                Collectors.groupingBy(
                    one -> new TreeSet<>(List.of(one.reviewer(), one.otherReviewer()))));
    return byPeople.entrySet().stream()
        .mapToInt(
            entry ->
                open(
                    network,
                    CaseKind.COPIED_RATIONALE,
                    entry.getKey(),
                    CaseEvidence.ofCopies(entry.getValue()),
                    now))
        .sum();
  }

  private int open(
      NetworkId network, CaseKind kind, Set<Long> members, CaseEvidence evidence, Instant now) {
    CaseId id = CaseId.next();
    boolean isNew = cases.add(id, network, kind, members, evidence, now);
    if (isNew) {
      events.append(new CaseFound(now, network.value(), id.value()));
    }
    return isNew ? 1 : 0;
  }
}
