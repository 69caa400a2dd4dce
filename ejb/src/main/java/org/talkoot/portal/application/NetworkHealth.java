package org.talkoot.portal.application;

/**
 * How a network does, in counts.
 *
 * @param members who belong to it
 * @param open problems that take answers
 * @param unanswered problems open for three days or longer without a solution
 * @param unreviewed solutions of undecided problems with fewer reviews than the brief wants
 * @param undecided problems whose promised day to decide has passed
 * @param untold decided problems whose pledged day has passed without a word on the outcome
 * @param outcomes problems whose use or effect was reported
 */
public record NetworkHealth(
    int members,
    int open,
    int unanswered,
    int unreviewed,
    int undecided,
    int untold,
    int outcomes) {
  /** Tells whether nothing waits. */
  public boolean isCalm() {
    return unanswered + undecided + untold == 0;
  }
}
