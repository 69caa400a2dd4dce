package org.talkoot.moderation.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.talkoot.member.application.PersonRef;
import org.talkoot.moderation.CaseEvidence;
import org.talkoot.moderation.application.CaseView;

/**
 * Draws who favours whom: people on a circle, a line for each direction, the thicker the more.
 *
 * <p>Decorative beside its table, so it is hidden from screen readers.
 */
final class CaseGraph {
  private static final int SIZE = 360;
  private static final int MIDDLE = SIZE / 2;
  private static final int RADIUS = 120;
  private static final int DOT = 9;
  private static final double THICKEST = 6;

  private final List<PersonRef> people;
  private final List<CaseEvidence.Link> links;

  CaseGraph(CaseView shown) {
    people = shown.members();
    links = shown.evidence().links();
  }

  String svg() {
    return "<svg class=\"tk-casegraph\" viewBox=\"0 0 %1$d %1$d\" aria-hidden=\"true\" focusable=\"false\">"
            .formatted(SIZE)
        + links.stream().map(this::line).collect(Collectors.joining())
        + IntStream.range(0, people.size()).mapToObj(this::dot).collect(Collectors.joining())
        + "</svg>";
  }

  private String line(CaseEvidence.Link link) {
    int from = placeOf(link.from());
    int to = placeOf(link.to());
    return String.format(
        Locale.ROOT,
        "<path d=\"M%.1f %.1fQ%d %d %.1f %.1f\" stroke-width=\"%.1f\"/>",
        x(from),
        y(from),
        MIDDLE,
        MIDDLE,
        x(to),
        y(to),
        Math.min(THICKEST, 1 + link.count() / 3.0));
  }

  private String dot(int place) {
    return String.format(
        Locale.ROOT,
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%d\"/><text x=\"%.1f\" y=\"%.1f\">%d</text>",
        x(place),
        y(place),
        DOT,
        x(place),
        y(place) + 4,
        place + 1);
  }

  private int placeOf(long member) {
    return Math.max(
        0,
        IntStream.range(0, people.size())
            .filter(place -> people.get(place).id().value() == member)
            .findFirst()
            .orElse(0));
  }

  private double x(int place) {
    return MIDDLE + RADIUS * Math.sin(angle(place));
  }

  private double y(int place) {
    return MIDDLE - RADIUS * Math.cos(angle(place));
  }

  private double angle(int place) {
    return 2 * Math.PI * place / Math.max(1, people.size());
  }
}
