package org.talkoot.web.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The band (nauha): two years of contributions as a knitted band.
 *
 * <p>A column is a week, a stitch a contribution. The first of a week lies on the middle row, the
 * others are mirrored around it.
 */
public final class Band {
  private static final int ROWS_OUTWARD = 6;
  private static final int CELL = 8;
  private static final int ROW = 7;
  private static final int EDGE = 7;

  private final List<List<Stitch>> weeks;

  private Band(List<List<Stitch>> weeks) {
    this.weeks = weeks;
  }

  /** Returns the band of weeks, the oldest first. */
  public static Band of(List<List<Stitch>> weeks) {
    return new Band(weeks);
  }

  public int width() {
    return weeks.size() * CELL;
  }

  public int height() {
    return (ROWS_OUTWARD * 2 + 1) * ROW + 2 * EDGE;
  }

  /** Returns the drawing as the inside of an {@code svg} element; it holds no text of people. */
  public String svg() {
    StringBuilder empty = new StringBuilder();
    Map<Stitch, StringBuilder> coloured = new EnumMap<>(Stitch.class);
    for (int column = 0; column < weeks.size(); column++) {
      List<Stitch> week = sorted(weeks.get(column));
      for (int row = -ROWS_OUTWARD; row <= ROWS_OUTWARD; row++) {
        int place = Math.abs(row);
        StringBuilder target =
            place < week.size()
                ? coloured.computeIfAbsent(week.get(place), kind -> new StringBuilder())
                : empty;
        target.append(stitch(column * CELL, EDGE + (ROWS_OUTWARD + row) * ROW));
      }
    }
    StringBuilder svg = new StringBuilder(path(empty, "var(--tk-line)\" opacity=\".6"));
    coloured.forEach((kind, stitches) -> svg.append(path(stitches, kind.colour())));
    return svg.append(edges()).toString();
  }

  private static List<Stitch> sorted(List<Stitch> week) {
    List<Stitch> sorted = new ArrayList<>(week);
    Collections.sort(sorted);
    return sorted;
  }

  private static String stitch(int x, int y) {
    return "M%d.4 %dl3.4 2.6v5.2l-3.4-2.6zM%d.6 %dl-3.4 2.6v5.2l3.4-2.6z"
        .formatted(x, y, x + CELL - 1, y);
  }

  private static String path(CharSequence stitches, String fill) {
    return "<path d=\"" + stitches + "\" fill=\"" + fill + "\"/>";
  }

  private String edges() {
    return "<path d=\"M0 2.5H%1$dM0 %2$d.5H%1$d\" stroke=\"var(--tk-thread)\" stroke-width=\"3\"/>"
        .formatted(width(), height() - 3);
  }
}
