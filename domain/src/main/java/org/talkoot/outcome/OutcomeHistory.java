package org.talkoot.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.talkoot.member.MemberId;
import org.talkoot.shared.Checks;

/**
 * The steps of one problem so far, under its lock.
 *
 * <p>Steps go forward only and may be skipped. The first verification of a use or an effect is told
 * once, whoever verifies at the same time.
 */
public record OutcomeHistory(DecidedProblem subject, List<OutcomeStep> steps) {
  private static final int LONGEST = 4000;

  /** Copies the steps. */
  public OutcomeHistory {
    steps = List.copyOf(steps);
  }

  /**
   * Takes the next step in.
   *
   * @throws OutcomeRefused when it is a step back
   */
  public OutcomeStep report(OutcomeReport report, Instant now) {
    report.check();
    OutcomeStage stage = Objects.requireNonNull(report.stage());
    boolean goesForward = steps.stream().allMatch(step -> stage.mayFollow(step.stage()));
    OutcomeRefused.when(!goesForward, OutcomeRefused.Why.STEP_BACK);
    return new OutcomeStep(subject, report, now);
  }

  /** Tells whether a report of this stage is the first to answer the pledge. */
  public boolean isFirstAnswer(OutcomeStage stage) {
    return stage.answersThePledge()
        && steps.stream().noneMatch(step -> step.stage().answersThePledge());
  }

  /** Tells whether nobody has verified anything yet. */
  public boolean isUnverified() {
    return steps.stream().noneMatch(OutcomeStep::isVerified);
  }

  /**
   * Notes that somebody without a part in it saw the step to be true.
   *
   * @param party whether the verifier had a part in the problem
   * @param judgement how well it works, 1 to 5
   * @return the verified step
   * @throws OutcomeRefused when the verifier had a part, or did it already, or no such step stands
   */
  public OutcomeStep verify(
      MemberId by, boolean party, OutcomeStage stage, int judgement, String text, Instant now) {
    OutcomeRefused.when(party, OutcomeRefused.Why.PARTY);
    OutcomeStep step = stepOf(stage);
    OutcomeRefused.when(step.isVerifiedBy(by), OutcomeRefused.Why.ALREADY_VERIFIED);
    new Checks()
        .require(judgement >= 1 && judgement <= 5, "judgement", "value.oneToFive")
        .text("text", text, 0, LONGEST)
        .throwIfBroken();
    step.verify(by, judgement, text, isUnverified(), now);
    return step;
  }

  private OutcomeStep stepOf(OutcomeStage stage) {
    OutcomeRefused.when(!stage.isVerifiable(), OutcomeRefused.Why.NOT_REPORTED);
    OutcomeRefused.when(
        steps.stream().noneMatch(step -> step.stage() == stage), OutcomeRefused.Why.NOT_REPORTED);
    return steps.stream().filter(step -> step.stage() == stage).findFirst().orElseThrow();
  }
}
