package org.talkoot.solution.application;

import java.time.Instant;
import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/** Who votes on solutions of blind problems; peer review answers. */
public interface BlindVoters {
  /** Tells whether the member may review the solution, and so vote on it. */
  boolean mayReview(MemberId member, SolutionId solution, Instant now);
}
