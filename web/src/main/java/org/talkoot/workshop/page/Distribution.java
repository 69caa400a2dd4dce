package org.talkoot.workshop.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Texts;
import org.talkoot.workshop.PointsChange;

/**
 * How many members stand in each band of points, as they are and as they would be.
 *
 * @param bands the lowest first
 * @param sentence what the chart shows
 */
public record Distribution(List<Band> bands, String sentence) {
  /** Where a band ends and the next begins. */
  static final List<Long> BOUNDS = List.of(1L, 10L, 30L, 100L, 300L, 1000L, 3000L, 10_000L);

  private static final int BAR = 14;
  private static final int LANE = 44;
  private static final int LEFT = 120;
  private static final int LONGEST = 300;
  private static final int ROOM_FOR_NUMBERS = 60;

  /** Copies the bands. */
  public Distribution {
    bands = List.copyOf(bands);
  }

  /** A band and how many members stand in it. */
  public record Band(String label, PointsChange members) {}

  /** Leaves out what is empty at the top. */
  static Distribution of(List<PointsChange> counts, Locale locale, Formats formats) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      bands.add(new Band(label(i, locale, formats), counts.get(i)));
    }
    while (bands.size() > 1 && isEmpty(bands.get(bands.size() - 1))) {
      bands.remove(bands.size() - 1);
    }
    String all =
        bands.stream()
            .map(
                band ->
                    Texts.say(
                        locale,
                        "rehearsal.band.sentence",
                        band.label(),
                        formats.number(band.members().before()),
                        formats.number(band.members().after())))
            .collect(Collectors.joining("; "));
    return new Distribution(bands, Texts.say(locale, "rehearsal.chart.sentence", all));
  }

  private static boolean isEmpty(Band band) {
    return band.members().before() == 0 && band.members().after() == 0;
  }

  private static String label(int band, Locale locale, Formats formats) {
    if (band == 0) {
      return Texts.say(locale, "rehearsal.band.none");
    }
    String from = formats.number(BOUNDS.get(band - 1));
    return band == BOUNDS.size()
        ? Texts.say(locale, "rehearsal.band.more", from)
        : from + "\u2013" + formats.number(BOUNDS.get(band) - 1);
  }

  /** Returns the height of the drawing. */
  public int height() {
    return LANE * bands.size();
  }

  /** Returns the width of the drawing. */
  public int width() {
    return LEFT + LONGEST + ROOM_FOR_NUMBERS;
  }

  /** Returns the drawing: for each band a bar as it is, below it one as it would be. */
  public String svg() {
    long most = 1;
    for (Band band : bands) {
      most = Math.max(most, Math.max(band.members().before(), band.members().after()));
    }
    StringBuilder svg = new StringBuilder();
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      int top = i * LANE + 4;
      svg.append("<text x=\"0\" y=\"").append(top + BAR + 4).append("\">");
      svg.append(band.label()).append("</text>");
      bar(svg, top, band.members().before(), most, "var(--tk-c6)");
      bar(svg, top + BAR + 3, band.members().after(), most, "var(--tk-c2)");
    }
    return svg.toString();
  }

  private static void bar(StringBuilder svg, int top, long count, long most, String colour) {
    long length = Math.max(1, LONGEST * count / most);
    svg.append("<rect x=\"").append(LEFT).append("\" y=\"").append(top);
    svg.append("\" width=\"").append(length).append("\" height=\"").append(BAR);
    svg.append("\" fill=\"").append(colour).append("\"/><text x=\"").append(LEFT + length + 6);
    svg.append("\" y=\"").append(top + BAR - 3).append("\">").append(count).append("</text>");
  }
}
