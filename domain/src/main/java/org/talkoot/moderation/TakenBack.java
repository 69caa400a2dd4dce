package org.talkoot.moderation;

/**
 * One thing that a ruling undoes.
 *
 * @param thing a vote (then {@code id} is the solution's), a review, or whatever was hidden
 * @param voter of a vote, else 0
 * @param generation which cast of the voter on the solution, else 0
 */
public record TakenBack(String thing, long id, long voter, long generation) {
  /** A helpful vote on a solution. */
  public static final String VOTE = "vote";

  /** Returns a vote. */
  public static TakenBack vote(long solution, long voter, long generation) {
    return new TakenBack(VOTE, solution, voter, generation);
  }

  /** Returns a contribution. */
  public static TakenBack contribution(Thing thing, long id) {
    return new TakenBack(thing.code(), id, 0, 0);
  }

  /** Tells whether it is of this kind. */
  public boolean is(Thing other) {
    return thing.equals(other.code());
  }
}
