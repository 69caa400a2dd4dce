package org.talkoot.draft;

import java.util.Arrays;
import java.util.Optional;

/** What somebody is writing; each kind has a subject, of which a member writes one at a time. */
public enum DraftKind {
  /** Of a problem that is deleted and can still be brought back; subject: the problem it was. */
  BRIEF("brief"),
  /** Of a solution; subject: the problem. */
  SOLUTION("solution"),
  /** Of a new wording of an own solution; subject: the solution. */
  REVISION("revision"),
  /** Of a proposed change; subject: the solution. */
  REFINEMENT("refinement"),
  /** Of a review; subject: the solution. */
  REVIEW("review"),
  /** Of an outcome report; subject: the problem. */
  OUTCOME("outcome"),
  /** Of a question about a brief; subject: the problem. */
  QUESTION("question"),
  /** Of a comment on a solution; subject: the solution. */
  COMMENT("comment");

  private final String code;

  DraftKind(String code) {
    this.code = code;
  }

  /** Returns the word that stands for it in the database and in addresses. */
  public String code() {
    return code;
  }

  /** Returns the kind of a code. */
  public static Optional<DraftKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
