package org.talkoot.outcome;

import org.talkoot.shared.Checks;

/**
 * The number that tells it, before and after.
 *
 * @param label what is counted, for instance "mornings on time"
 * @param before as it was, for instance "24 of 58"
 * @param after as it is
 * @param unit may be empty
 */
public record Figure(String label, String before, String after, String unit) {
  private static final int LONGEST = 120;

  /** Strips the texts. */
  public Figure {
    label = label.strip();
    before = before.strip();
    after = after.strip();
    unit = unit.strip();
  }

  /** Tells whether nothing was filled in. */
  public boolean isEmpty() {
    return label.isEmpty() && before.isEmpty() && after.isEmpty() && unit.isEmpty();
  }

  void check(Checks checks) {
    checks.text("figure.label", label, 1, LONGEST);
    checks.text("figure.before", before, 0, LONGEST);
    checks.text("figure.after", after, 1, LONGEST);
    checks.text("figure.unit", unit, 0, LONGEST);
  }
}
