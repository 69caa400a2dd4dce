package org.talkoot.web.drawing;

import java.util.List;

/**
 * A member's house mark (puumerkki): the carved sign that stood for a name.
 *
 * <p>One stem, then strokes at top, middle and foot chosen by a hash of the member's id. There are
 * 294 shapes: a mark accompanies a name, it never identifies anybody alone.
 */
public final class HouseMark {
  private static final String STEM = "M12 3v18";
  private static final List<String> TOP =
      List.of(
          "",
          "M6 8 12 3l6 5",
          "M6 3h12",
          "M6 3l6 6 6-6",
          "M12 3l6 6",
          "M12 3 6 9",
          "M6 3h6",
          "M12 3h6");
  private static final List<String> MIDDLE =
      List.of(
          "",
          "M6 12h12",
          "M7 9l10 6",
          "M17 9 7 15",
          "M12 8l4 4-4 4-4-4z",
          "M7 9l10 6M17 9 7 15",
          "M7 10h10M7 14h10");
  private static final List<String> FOOT =
      List.of("", "M6 21l6-6 6 6", "M6 21h12", "M12 21l6-6", "M12 21l-6-6", "M6 16l6 5 6-5");

  private HouseMark() {}

  /** Returns the SVG path of a member's mark on a 24 × 24 grid. */
  public static String path(String memberId) {
    int hash = hash(memberId);
    int top = Integer.remainderUnsigned(hash, TOP.size());
    int middle = Integer.remainderUnsigned(hash >>> 5, MIDDLE.size());
    int foot = Integer.remainderUnsigned(hash >>> 11, FOOT.size());
    if (top == 0 && middle == 0) {
      top = 1;
    }
    if (top == 0 && foot == 0) {
      foot = 2;
    }
    if (middle == 0 && foot == 0) {
      middle = 1;
    }
    return STEM + TOP.get(top) + MIDDLE.get(middle) + FOOT.get(foot);
  }

  /** 32-bit FNV-1a with a final mix, so that neighbouring ids look different. */
  private static int hash(String text) {
    int hash = 0x811C9DC5;
    for (int point : text.codePoints().toArray()) {
      hash = (hash ^ point) * 16777619;
    }
    hash = (hash ^ hash >>> 13) * 0x5bd1e995;
    return hash ^ hash >>> 15;
  }
}
