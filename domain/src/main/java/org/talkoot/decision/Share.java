package org.talkoot.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.talkoot.member.MemberId;
import org.talkoot.shared.Part;
import org.talkoot.solution.SolutionId;

/** One contributor's part of everything that was accepted, in whole per cent. */
@Embeddable
public class Share {
  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "solution_id"))
  private SolutionId solution;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "member_id"))
  private MemberId member;

  private String track;
  private int percent;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Share() {}

  private Share(SolutionId solution, MemberId member, String track, int percent) {
    this.solution = solution;
    this.member = member;
    this.track = track;
    this.percent = percent;
  }

  /** Gives an author or co-author of a solution this part. */
  static Share ofMaker(SolutionId solution, MemberId member, int percent) {
    return new Share(solution, member, "solver", percent);
  }

  /** Gives somebody who refined a solution this part. */
  static Share ofRefiner(SolutionId solution, MemberId member, int percent) {
    return new Share(solution, member, "refiner", percent);
  }

  Share of(int percents) {
    return new Share(solution, member, track, percents);
  }

  /** Returns the accepted solution it comes from. */
  public SolutionId solution() {
    return solution;
  }

  /** Returns the contributor. */
  public MemberId member() {
    return member;
  }

  /** Returns the code of the track it counts in. */
  public String track() {
    return track;
  }

  /** Returns the part in whole per cent. */
  public int percent() {
    return percent;
  }

  /** Returns the part as events tell it. */
  public Part part() {
    return new Part(member.value(), track, percent, solution.value());
  }
}
