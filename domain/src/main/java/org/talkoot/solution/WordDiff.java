package org.talkoot.solution;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/**
 * What changed between two wordings, word by word, in the order of the text.
 *
 * <p>The parts that are kept or removed make up the earlier wording, those kept or added the later
 * one. Changes with nothing but a space between them are shown as one.
 */
public record WordDiff(List<DiffPart> parts) {
  private static final int WORDS_AROUND = 8;
  private static final int MOST_PARTS = 12;

  /** Copies the parts so that the diff cannot change. */
  public WordDiff {
    parts = List.copyOf(parts);
  }

  /** Compares two wordings. */
  public static WordDiff between(String earlier, String later) {
    Pieces from = Pieces.words(earlier);
    Pieces to = Pieces.words(later);
    DiffParts parts = new DiffParts();
    int kept = 0;
    for (Edit edit : Pieces.algorithm().diff(new Pieces.Comparator(), from, to)) {
      parts.keep(from.text(kept, edit.getBeginA()));
      parts.change(
          from.text(edit.getBeginA(), edit.getEndA()), to.text(edit.getBeginB(), edit.getEndB()));
      kept = edit.getEndA();
    }
    parts.keep(from.text(kept, from.size()));
    return new WordDiff(parts.all());
  }

  /** Tells whether nothing changed. */
  public boolean isEmpty() {
    return parts.stream().allMatch(DiffPart::isKept);
  }

  /** Returns how many words were added or removed. */
  public int words() {
    return parts.stream()
        .filter(part -> !part.isKept())
        .mapToInt(part -> Pieces.countWords(part.text()))
        .sum();
  }

  /**
   * Returns the same diff in few words: the first changes, each cut if it is long, with a few
   * unchanged words around them.
   */
  public WordDiff excerpt() {
    List<DiffPart> shorter = new ArrayList<>();
    int last = Math.min(parts.size(), MOST_PARTS);
    for (int i = 0; i < last; i++) {
      DiffPart part = parts.get(i);
      shorter.add(part.isKept() ? cut(part, i > 0, i < parts.size() - 1) : part.shortened());
    }
    if (last < parts.size()) {
      shorter.add(new DiffPart(DiffOp.KEEP, " …"));
    }
    return new WordDiff(shorter);
  }

  private static DiffPart cut(DiffPart part, boolean afterChange, boolean beforeChange) {
    Pieces pieces = Pieces.words(part.text());
    int around = 2 * WORDS_AROUND;
    int head = afterChange ? around : 0;
    int tail = beforeChange ? around : 0;
    if (pieces.size() <= head + tail + 1) {
      return part;
    }
    String begin = pieces.text(0, head).stripTrailing();
    String end = pieces.text(pieces.size() - tail, pieces.size()).stripLeading();
    return new DiffPart(DiffOp.KEEP, begin + " … " + end);
  }
}
