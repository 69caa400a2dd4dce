package org.talkoot.portal.page;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemPath;
import org.talkoot.problem.application.ProblemSummary;
import org.talkoot.web.page.Formats;

/** A problem as a row of a list: how long, what, who, and what it needs. */
public record ProblemRow(ProblemSummary summary, long days) {
  private static final int SOON = 3;
  private static final Map<String, Integer> POTS = Map.of("S", 50, "M", 100, "L", 200);

  static ProblemRow of(ProblemSummary row, Clock clock) {
    Instant deadline = row.deadline();
    return new ProblemRow(row, deadline == null ? 0 : Formats.daysLeft(deadline, clock));
  }

  public String id() {
    return summary.id().toString();
  }

  /** Returns where it is shown. */
  public String path() {
    return ProblemPath.of(summary.id(), summary.question()).text();
  }

  public String question() {
    return summary.question();
  }

  public String language() {
    return summary.language();
  }

  public String ask() {
    return summary.ask();
  }

  public String organisation() {
    return summary.organisation();
  }

  public String prize() {
    return summary.prize();
  }

  public MemberId requesterId() {
    return summary.requester().id();
  }

  public String requester() {
    return summary.requester().displayName();
  }

  public List<String> topics() {
    return summary.topics();
  }

  public @Nullable Instant deadline() {
    return summary.deadline();
  }

  public int solutions() {
    return summary.solutions();
  }

  public int reviews() {
    return summary.reviews();
  }

  /** Returns the points of the pot and the bounty together. */
  public int pot() {
    return POTS.getOrDefault(summary.pot(), 0) + summary.bounty();
  }

  /** Tells whether only a few days are left. */
  public boolean soon() {
    return need().open() && deadline() != null && days <= SOON;
  }

  /** Tells whether answers are still taken until a day; imported problems have none. */
  public boolean open() {
    return "open".equals(summary.status()) && deadline() != null;
  }

  /** Returns what the problem needs now. */
  public Need need() {
    return Need.of(summary.status(), summary.solutions(), missingReviews());
  }

  /** Returns how many reviews are missing to the number the requester wants. */
  public int missingReviews() {
    return Math.max(0, summary.solutions() * summary.reviewsWanted() - summary.reviews());
  }
}
