package org.talkoot.problem;

/**
 * Who may see what of a problem, and when: the one rule behind sealed and blind problems.
 *
 * <p>Until its decision a sealed or blind problem is <em>veiled</em>: no public number, list or
 * profile contains anything that happened in it; the person sees the own line. A problem that is
 * withdrawn stays veiled for good, for what ends the veil is the decision. In a <em>blind</em> one
 * people go under the {@linkplain Part#called names} of their parts, dates are told to the day, ids
 * tell neither time nor order, and only those who may review vote. A <em>sealed</em> one shows
 * solutions to their makers alone until the deadline, then to the requester and to those who may
 * review.
 *
 * <p>Reading obeys the same rule in SQL, see {@code solution_visible}, {@code person_seen}, {@code
 * moment_seen} and {@code hidden_line} of the schema; a test holds the two against each other.
 */
public record Anonymity(Mode mode, ReviewPolicy review) {
  /** A problem where everybody acts under their own name in the open. */
  public static final Anonymity NONE = new Anonymity(Mode.OPEN, ReviewPolicy.OPEN);

  /** Returns what a brief promises. */
  public static Anonymity of(Brief brief) {
    return new Anonymity(brief.mode(), brief.review());
  }

  /** Tells whether anything is kept apart until the decision. */
  public boolean isVeiled() {
    return mode == Mode.SEALED || isBlind();
  }

  /** Tells whether names are hidden until the decision. */
  public boolean isBlind() {
    return review != ReviewPolicy.OPEN;
  }

  /**
   * Tells whether those who take this part are hidden until the decision from others than
   * themselves.
   *
   * @param fromMaker true for viewers who are makers of the same solution
   */
  public boolean hides(Part part, boolean fromMaker) {
    return switch (review) {
      case OPEN -> false;
      case SINGLE_BLIND -> part == Part.REVIEWER || part == Part.COMMENTER;
      case DOUBLE_BLIND -> part != Part.REQUESTER && !(part.isMaker() && fromMaker);
    };
  }

  /**
   * Tells whether somebody may know of a solution.
   *
   * @param stage how far the problem has come; for a withdrawn one, how far it had come
   */
  public boolean shows(ProblemStatus stage, Onlooker to) {
    return switch (stage) {
      case DRAFT, COACHING, OPEN, WITHDRAWN -> mode == Mode.OPEN || to == Onlooker.MAKER;
      case IN_REVIEW -> mode == Mode.OPEN || to != Onlooker.ANYBODY_ELSE;
      case DECIDED, OUTCOME, CLOSED -> true;
    };
  }

  /**
   * Tells whether solutions may still come in or change: of a sealed problem until the deadline
   * only, for from then on some have read what others wrote.
   */
  boolean takesSolutions(ProblemStatus stage) {
    return mode == Mode.OPEN || stage == ProblemStatus.OPEN;
  }

  /** Whoever looks at a solution. */
  public enum Onlooker {
    /** Its author, or a co-author who did not decline. */
    MAKER,
    /** The requester of its problem. */
    REQUESTER,
    /**
     * A member who may review in the network, or was asked to review this solution, and made no
     * solution of the problem.
     */
    REVIEWER,
    /** A maker of another solution, any other member, a visitor. */
    ANYBODY_ELSE
  }
}
