package org.talkoot.web.drawing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * A sum over time as steps: a grid with its numbers, the line, the moments under it and a few
 * marks.
 *
 * <p>The words come from the caller; they are ours, so they hold nothing that needs escaping.
 */
public final class Curve {
  private static final int WIDTH = 880;
  private static final int HEIGHT = 286;
  private static final int LEFT = 56;
  private static final int RIGHT = 860;
  private static final int TOP = 30;
  private static final int BOTTOM = 250;
  private static final int MOMENTS = 4;
  private static final int ROOM = 190;

  private final List<CurvePoint> points;
  private final LongFunction<String> number;
  private final Function<Instant, String> moment;
  private final long step;
  private final long top;

  private Curve(
      List<CurvePoint> points, LongFunction<String> number, Function<Instant, String> moment) {
    this.points = points;
    this.number = number;
    this.moment = moment;
    long highest = points.stream().mapToLong(CurvePoint::value).max().orElse(0);
    this.step = step(highest);
    this.top = Math.max(step, (highest + step - 1) / step * step);
  }

  /**
   * Returns the curve of points.
   *
   * @param points two or more, the oldest first
   * @param number writes a value as the reader's language does
   * @param moment writes a time as the reader's language does
   */
  public static Curve of(
      List<CurvePoint> points, LongFunction<String> number, Function<Instant, String> moment) {
    return new Curve(List.copyOf(points), number, moment);
  }

  public int width() {
    return WIDTH;
  }

  public int height() {
    return HEIGHT;
  }

  /** Returns the drawing as the inside of an {@code svg} element. */
  public String svg(List<CurveMark> marks) {
    return grid() + line() + marks(marks) + moments();
  }

  /** The least of 1, 2, 5, 10, 20 … of which five reach the highest value. */
  static long step(long highest) {
    for (long tens = 1; ; tens *= 10) {
      for (long step : new long[] {tens, 2 * tens, 5 * tens}) {
        if (5 * step >= highest) {
          return step;
        }
      }
    }
  }

  private String grid() {
    StringBuilder grid = new StringBuilder();
    for (long value = 0; value <= top; value += step) {
      grid.append(
          text(
              "<path class=\"grid\" d=\"M%d %.1fH%d\"/>"
                  + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
              LEFT, y(value), RIGHT, LEFT - 8, y(value) + 4, number.apply(value)));
    }
    return grid.toString();
  }

  private String line() {
    StringBuilder path = new StringBuilder(text("M%d %.1f", LEFT, y(points.get(0).value())));
    for (CurvePoint point : points.subList(1, points.size())) {
      path.append(text("H%.1fV%.1f", x(point.at()), y(point.value())));
    }
    return text(
        "<path class=\"area\" d=\"%sV%dH%dZ\"/><path class=\"line\" d=\"%s\"/>",
        path, BOTTOM, LEFT, path);
  }

  private String marks(List<CurveMark> marks) {
    StringBuilder drawn = new StringBuilder();
    double last = -ROOM;
    for (CurveMark mark : marks) {
      CurvePoint point = pointAt(mark.at());
      double x = x(point.at());
      if (x - last >= ROOM) {
        boolean early = x - LEFT < ROOM;
        drawn.append(
            text(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>"
                    + "<text class=\"mark\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x,
                y(point.value()),
                early ? x : x - 12,
                y(point.value()) - (early ? 14 : 10),
                early ? "start" : "end",
                mark.words()));
        last = x;
      }
    }
    return drawn.toString();
  }

  /** The first point that holds what happened at a time. */
  private CurvePoint pointAt(Instant at) {
    return points.stream()
        .filter(point -> !point.at().isBefore(at))
        .findFirst()
        .orElse(points.get(points.size() - 1));
  }

  private String moments() {
    StringBuilder moments = new StringBuilder();
    int shown = Math.min(MOMENTS, points.size() - 1);
    for (int i = 0; i <= shown; i++) {
      CurvePoint point = points.get(Math.round((points.size() - 1) * (float) i / shown));
      String anchor = i == 0 ? "start" : i == shown ? "end" : "middle";
      moments.append(
          text(
              "<text x=\"%.1f\" y=\"274\" text-anchor=\"%s\">%s</text>",
              x(point.at()), anchor, moment.apply(point.at())));
    }
    return moments.toString();
  }

  private double x(Instant at) {
    double begin = points.get(0).at().getEpochSecond();
    double end = points.get(points.size() - 1).at().getEpochSecond();
    return LEFT + (RIGHT - LEFT) * (at.getEpochSecond() - begin) / Math.max(1, end - begin);
  }

  private double y(long value) {
    return BOTTOM - (double) (BOTTOM - TOP) * value / top;
  }

  private static String text(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
