package org.talkoot.solution;

/** A stretch of text with what became of it. */
public record DiffPart(DiffOp op, String text) {
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
}
