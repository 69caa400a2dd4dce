package org.talkoot.web.drawing;

import java.util.Locale;

/** People of many kinds carrying one beam; a dashed figure is the free place. */
public final class BeamScene {
  private static final char FREE_PLACE = 'g';

  private BeamScene() {}

  /**
   * Returns the scene as an {@code svg} element, decorative.
   *
   * @param figures one character a person: 0 to 5, or g for a free place
   * @param place how much of the beam each of them carries, in units of which they are 78 high
   */
  public static String svg(String figures, int place) {
    int width = figures.length() * place;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg class=\"tk-scene\" viewBox=\"0 0 %d 100\" stroke-width=\"3\" aria-hidden=\"true\">"
            .formatted(width));
    svg.append(
        "<path class=\"beam\" d=\"M-2000 17H%d\" stroke-width=\"7\" stroke-linecap=\"butt\"/>"
            .formatted(width + 2000));
    for (int i = 0; i < figures.length(); i++) {
      svg.append(figure(figures.charAt(i), i * place + place / 2));
    }
    return svg.append("</svg>").toString();
  }

  private static String figure(char kind, int x) {
    String attributes = kind == FREE_PLACE ? " class=\"ghost\" stroke-dasharray=\"3 4\"" : "";
    return String.format(
        Locale.ROOT,
        "<g%s transform=\"translate(%d 0)\"><circle cx=\"0\" cy=\"37\" r=\"6.5\"/>%s</g>",
        attributes,
        x,
        body(kind));
  }

  private static String body(char kind) {
    return switch (kind) {
      case '1' -> "<path d=\"M0 50-14 21M0 50 14 21M0 47v14l-11 20h22L0 61M-5 81v14M5 81v14\"/>";
      case '2' -> "<path d=\"M0 50 14 21M0 50l-13 8v37M0 47v24l-7 24M0 71l9 24\"/>";
      case '3' ->
          "<path d=\"M0 50-14 21M0 50 14 21M0 47v22h15v16M-12 60v12\"/>"
              + "<circle cx=\"-1\" cy=\"80\" r=\"15\"/>";
      case '4' -> "<path d=\"M0 50-14 21M0 50 14 21M0 47v24l-12 9v15M0 71l12 9v15\"/>";
      case '5' -> "<path d=\"M0 50-14 21M0 50 14 21M-9 47H9v26H-9zM-5 73v22M5 73v22\"/>";
      default -> "<path d=\"M0 50-14 21M0 50 14 21M0 47v24l-9 24M0 71l9 24\"/>";
    };
  }
}
