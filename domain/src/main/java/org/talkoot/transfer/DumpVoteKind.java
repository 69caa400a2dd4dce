package org.talkoot.transfer;

/** What a vote of a dump says, as far as it moves anybody's reputation. */
public enum DumpVoteKind {
  ACCEPT,
  UP,
  DOWN,
  BOUNTY_START,
  BOUNTY_CLOSE,
  /** Favourites, closing, deletion, spam and edit votes: they move no points. */
  OTHER;

  static DumpVoteKind of(long type) {
    return switch ((int) type) {
      case 1 -> ACCEPT;
      case 2 -> UP;
      case 3 -> DOWN;
      case 8 -> BOUNTY_START;
      case 9 -> BOUNTY_CLOSE;
      default -> OTHER;
    };
  }
}
