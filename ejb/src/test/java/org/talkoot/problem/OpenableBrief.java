package org.talkoot.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A brief that passes the gate. */
public final class OpenableBrief {
  private OpenableBrief() {}

  /** Returns one whose deadline is ten days after the instant. */
  public static Brief write(Instant now) {
    return with(now, 0);
  }

  /** Returns one with extra points. */
  public static Brief with(Instant now, int bounty) {
    return Brief.asking("Which 20 bus stops in Koivuniemi should get a bench first?")
        .deliverable("A ranked list of 20 stops on two pages.")
        .criteria(List.of(Criterion.of("every stop has at least ten riders a day", 1)))
        .topics(List.of("bus stops"))
        .deadline(now.plus(Duration.ofDays(10)))
        .pledge(new Pledge("The board decides.", "Petra", LocalDate.parse("2026-11-30")))
        .bounty(bounty)
        .write();
  }
}
