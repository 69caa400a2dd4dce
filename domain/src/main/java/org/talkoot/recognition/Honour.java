package org.talkoot.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.Checks;

/**
 * What a manager awards.
 *
 * @param grade the medal, null when left out
 * @param citation the reason in words, public
 * @param contributions what it is for; may be empty
 */
public record Honour(
    NetworkId network,
    MemberId receiver,
    @Nullable Grade grade,
    String citation,
    List<Contribution> contributions) {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 600;

  /** Copies the contributions so that the honour cannot change. */
  public Honour {
    citation = citation.strip();
    contributions = List.copyOf(contributions);
  }

  String track() {
    return contributions.stream().findFirst().map(one -> one.type().track()).orElse("steward");
  }

  List<Long> topics() {
    return contributions.stream()
        .flatMap(one -> one.topics().stream())
        .distinct()
        .limit(5)
        .toList();
  }

  void check() {
    Checks checks = new Checks();
    checks.require(grade != null, "grade", "recognition.grade");
    checks.text("citation", citation, SHORTEST, LONGEST);
    for (int i = 0; i < contributions.size(); i++) {
      Contribution one = contributions.get(i);
      String field = "contributions[" + i + "]";
      checks.require(one.network().equals(network), field, "recognition.otherNetwork");
      checks.require(one.givers().contains(receiver), field, "recognition.notTheirs");
    }
    checks.throwIfBroken();
  }
}
