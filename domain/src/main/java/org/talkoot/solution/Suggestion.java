package org.talkoot.solution;

import org.talkoot.shared.Checks;

/**
 * What somebody proposes for a solution.
 *
 * @param revision number of the revision that it changes
 * @param before what the solution says at that revision
 * @param text the whole new text, Markdown, 1 to 20,000 characters, not the same as before
 * @param note why, 3 to 1,000 characters
 */
public record Suggestion(int revision, String before, String text, String note) {
  private static final int SHORTEST_NOTE = 3;
  private static final int LONGEST_NOTE = 1_000;

  /** Strips the texts. */
  public Suggestion {
    text = Wording.withPlainLineBreaks(text).strip();
    note = note.strip();
  }

  /** Refuses texts beyond their limits and a suggestion that changes nothing. */
  void check() {
    new Checks()
        .text("text", text, 1, Wording.LONGEST)
        .require(!change().isEmpty(), "text", "refinement.same")
        .text("note", note, SHORTEST_NOTE, LONGEST_NOTE)
        .throwIfBroken();
  }

  /** Returns what it changes. */
  public WordDiff change() {
    return WordDiff.between(before, text);
  }
}
