package org.talkoot.web.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A text set in lines that are never wider than allowed and never more than allowed.
 *
 * @param size of its letters
 */
public record Lettering(Typeface face, double size, List<String> lines) {
  private static final String CUT = "…";

  /** Copies the lines. */
  public Lettering {
    lines = List.copyOf(lines);
  }

  /**
   * Sets a text as large as it fits; when it does not fit at the smallest size, its end is cut.
   *
   * @param sizes from the largest to the smallest, at least one
   * @param height of all lines together
   * @param leading of a line, as a multiple of the size
   */
  public static Lettering fitting(
      Typeface face, String text, double width, double height, double leading, double... sizes) {
    for (double size : sizes) {
      List<String> lines = wrapped(face, text, size, width);
      if (lines.size() * size * leading <= height) {
        return new Lettering(face, size, lines);
      }
    }
    double smallest = sizes[sizes.length - 1];
    int most = Math.max(1, (int) (height / (smallest * leading)));
    return new Lettering(
        face, smallest, cut(face, wrapped(face, text, smallest, width), most, smallest, width));
  }

  /** Sets a text in one line, its end cut where it is too wide. */
  public static Lettering line(Typeface face, String text, double size, double width) {
    return fitting(face, text, width, size, 1, size);
  }

  /** Returns how wide the widest line is. */
  public double width() {
    return lines.stream().mapToDouble(line -> face.width(line, size)).max().orElse(0);
  }

  private static List<String> wrapped(Typeface face, String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      for (String piece : pieces(face, word, size, width)) {
        String longer = line.isEmpty() ? piece : line + " " + piece;
        if (!line.isEmpty() && face.width(longer, size) > width) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(piece);
        } else {
          line.setLength(0);
          line.append(longer);
        }
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** A word that is wider than a line goes on in the next. */
  private static List<String> pieces(Typeface face, String word, double size, double width) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int letter : word.codePoints().toArray()) {
      String longer = piece + Character.toString(letter);
      if (!piece.isEmpty() && face.width(longer, size) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(letter);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static List<String> cut(
      Typeface face, List<String> lines, int most, double size, double width) {
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.get(most - 1);
    while (!last.isEmpty() && face.width(last + CUT, size) > width) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    kept.set(most - 1, last.stripTrailing() + CUT);
    return kept;
  }
}
