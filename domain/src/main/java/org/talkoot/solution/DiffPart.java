package org.talkoot.solution;

/** A stretch of text with what became of it. */
public record DiffPart(DiffOp op, String text) {
  private static final int LONGEST_SHORT = 240;

  /** Tells whether the earlier wording had it. */
  public boolean isInEarlier() {
    return op != DiffOp.ADD;
  }

  /** Tells whether the later wording has it. */
  public boolean isInLater() {
    return op != DiffOp.REMOVE;
  }

  /** Tells whether it stands unchanged in both. */
  public boolean isKept() {
    return op == DiffOp.KEEP;
  }

  /** Tells whether only the later wording has it. */
  public boolean isAdded() {
    return op == DiffOp.ADD;
  }

  /** Tells whether only the earlier wording had it. */
  public boolean isRemoved() {
    return op == DiffOp.REMOVE;
  }

  DiffPart shortened() {
    if (text.length() <= LONGEST_SHORT) {
      return this;
    }
    int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_SHORT) - 1);
    return new DiffPart(op, text.substring(0, end) + "…");
  }
}
