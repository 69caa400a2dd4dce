package org.talkoot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in which the words that were searched for are marked.
 *
 * <p>The text is plain: whoever shows it escapes each piece like any other text.
 *
 * @param pieces in order; neighbours differ in whether they are marked, none is empty
 */
public record MarkedText(List<Piece> pieces) {
  /** Where a mark begins in what an index hands over; a character that nobody writes. */
  public static final char BEGIN = '\uE000';

  /** Where a mark ends. */
  public static final char END = '\uE001';

  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)\\s]*\\)?");
  private static final Pattern LINE_SIGNS = Pattern.compile("(?m)^\\s*[#>]+");
  private static final Pattern SIGNS = Pattern.compile("[*`]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Copies the pieces. */
  public MarkedText {
    pieces = List.copyOf(pieces);
  }

  /**
   * Reads a text with marks in it; Markdown's signs and line ends become blanks. Marks that do not
   * fit together only show the wrong words as marked.
   */
  public static MarkedText read(String withMarks) {
    String plain = withoutMarkdown(withMarks);
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean marked = false;
    for (char c : plain.toCharArray()) {
      if (c == BEGIN || c == END) {
        add(pieces, piece, marked);
        marked = c == BEGIN;
      } else {
        piece.append(c);
      }
    }
    add(pieces, piece, marked);
    return new MarkedText(pieces);
  }

  private static String withoutMarkdown(String text) {
    String linked = LINK.matcher(text).replaceAll("$1");
    String lines = LINE_SIGNS.matcher(linked).replaceAll(" ");
    return BLANKS.matcher(SIGNS.matcher(lines).replaceAll("")).replaceAll(" ").strip();
  }

  private static void add(List<Piece> pieces, StringBuilder piece, boolean marked) {
    if (piece.isEmpty()) {
      return;
    }
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).marked() == marked) {
      pieces.set(last, new Piece(pieces.get(last).text() + piece, marked));
    } else {
      pieces.add(new Piece(piece.toString(), marked));
    }
    piece.setLength(0);
  }

  /** Returns the text without marks. */
  public String text() {
    StringBuilder all = new StringBuilder();
    pieces.forEach(piece -> all.append(piece.text()));
    return all.toString();
  }

  /** Returns where the marked words stand in the text. */
  public List<Range> ranges() {
    List<Range> ranges = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int end = at + piece.text().length();
      if (piece.marked()) {
        ranges.add(new Range(at, end));
      }
      at = end;
    }
    return ranges;
  }

  /** Tells whether there is nothing to show. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** A part of the text. */
  public record Piece(String text, boolean marked) {}

  /**
   * A part of the text, in UTF-16 units.
   *
   * @param from of the first
   * @param to behind the last
   */
  public record Range(int from, int to) {}
}
