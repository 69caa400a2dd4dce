package org.talkoot.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;

/** Somebody who had no part in it saw that the step is true, and judged how well it works. */
@Embeddable
public class Verification {
  @Column(name = "problem_id")
  private long problem;

  @Column(name = "verifier_id")
  private long verifier;

  private int judgement;
  private String text;

  /** True for the first verification of the problem, the one that pays; the database knows one. */
  @Column(name = "is_first")
  private boolean first;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Verification() {}

  Verification(
      ProblemId problem,
      MemberId verifier,
      int judgement,
      String text,
      boolean first,
      Instant verifiedAt) {
    this.problem = problem.value();
    this.verifier = verifier.value();
    this.judgement = judgement;
    this.text = text;
    this.first = first;
    this.verifiedAt = verifiedAt;
  }

  boolean isBy(MemberId member) {
    return verifier == member.value();
  }
}
