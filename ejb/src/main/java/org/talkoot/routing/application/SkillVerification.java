package org.talkoot.routing.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.talkoot.network.NetworkId;
import org.talkoot.routing.SkillFold;
import org.talkoot.routing.SkillFold.Place;
import org.talkoot.routing.SkillFold.Sums;
import org.talkoot.routing.TrustComputed;
import org.talkoot.routing.persistence.SkillAudit;
import org.talkoot.routing.persistence.SkillAudit.Written;
import org.talkoot.routing.persistence.TrustRows;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.RecordedEvent;

/** Derives skill from the event log again and says where it differs; mends nothing. */
@Stateless
public class SkillVerification {
  @Inject private SkillAudit audit;
  @Inject private TrustRows trust;

  /** Returns what does not follow in a network, as far as skill has heard the log. */
  public List<SkillDifference> differences(NetworkId network) {
    List<SkillDifference> found = new ArrayList<>();
    Written written = audit.written(network, SkillSubscriber.NAME);
    SortedMap<Place, Sums> expected = derived(network, written, found);
    Set<Place> places = new TreeSet<>(expected.keySet());
    places.addAll(written.sums().keySet());
    places.forEach(
        place ->
            compare(
                place,
                written.sums().getOrDefault(place, Sums.NONE),
                expected.getOrDefault(place, Sums.NONE),
                found));
    return found;
  }

  private SortedMap<Place, Sums> derived(
      NetworkId network, Written written, List<SkillDifference> found) {
    Set<Long> blind = audit.blind(network);
    SkillFold fold = new SkillFold(version -> trust.weights(network, version), blind::contains);
    audit.eachHeard(
        network,
        written,
        event -> {
          checkTrust(network, event, found);
          fold.take(event);
        });
    return fold.sums();
  }

  private void checkTrust(NetworkId network, RecordedEvent recorded, List<SkillDifference> found) {
    DomainEvent event = recorded.event();
    if (event.kind().equals(TrustComputed.KIND)) {
      long version = event.numbers().getOrDefault("version", 0L);
      long told = event.numbers().getOrDefault("digest", 0L);
      long stands = trust.weights(network, (int) version).digest();
      if (told != stands) {
        found.add(new SkillDifference(0, "trust " + version, hex(stands), hex(told)));
      }
    }
  }

  private static void compare(
      Place place, Sums written, Sums expected, List<SkillDifference> found) {
    if (!written.equals(expected)) {
      found.add(
          new SkillDifference(
              place.member(), "topic " + place.topic(), words(written), words(expected)));
    }
  }

  private static String words(Sums sums) {
    return String.format("+%d -%d of %d", sums.good(), sums.bad(), sums.judgements());
  }

  private static String hex(long digest) {
    return Long.toHexString(digest);
  }
}
