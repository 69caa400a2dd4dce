package org.talkoot.solution;

/** What became of a stretch of text between two wordings. */
public enum DiffOp {
  KEEP("keep"),
  REMOVE("remove"),
  ADD("add");

  private final String code;

  DiffOp(String code) {
    this.code = code;
  }

  /** Returns the code, as it stands in answers. */
  public String code() {
    return code;
  }
}
