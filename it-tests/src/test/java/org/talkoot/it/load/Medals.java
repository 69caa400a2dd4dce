package org.talkoot.it.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talkoot.recognition.Grade;
import org.talkoot.shared.Part;

/** What the manager awards: a medal each week. */
final class Medals {
  private static final Duration APART = Duration.ofDays(7);

  private final Community community;

  Medals(Community community) {
    this.community = community;
  }

  void tell() {
    Set<Long> manager = Set.of(community.manager().id());
    for (Instant at = community.size.begin().plus(APART);
        at.isBefore(community.size.end());
        at = at.plus(APART)) {
      for (Somebody receiver : community.people(1, at, manager)) {
        award(receiver, community.luck.oneOf(List.of(Grade.values())), at);
      }
    }
  }

  private void award(Somebody receiver, Grade grade, Instant at) {
    long id = community.ids.next(at);
    long manager = community.manager().id();
    community.rows.add(
        "recognition",
        id,
        Community.COMMONS,
        receiver.id(),
        manager,
        grade.code(),
        community.prose.sentence("en"),
        "steward",
        "[]",
        at);
    community.happened(
        new Told(
            "recognition.awarded",
            at,
            Community.COMMONS,
            manager,
            List.of(),
            Map.of(
                "recognition",
                id,
                "receiver",
                receiver.id(),
                "manager",
                manager,
                "grade",
                (long) grade.number(),
                "quiet",
                0L),
            List.of(new Part(receiver.id(), "steward", 100, 0))));
  }
}
