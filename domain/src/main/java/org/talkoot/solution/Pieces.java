package org.talkoot.solution;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** A text cut into pieces that follow each other without a gap. */
final class Pieces extends Sequence {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern WORD_OR_BETWEEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\n|[\\s&&[^\n]]+|.", Pattern.DOTALL);
  private static final Pattern LINE_OR_BREAK = Pattern.compile("\n|[^\n]+");

  private final List<String> pieces;

  private Pieces(List<String> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /** Cuts a text into words, signs and the spaces between them. */
  static Pieces words(String text) {
    return new Pieces(matches(WORD_OR_BETWEEN, Wording.withPlainLineBreaks(text)));
  }

  /**
   * Cuts a text into sentences, line breaks and the spaces after sentences.
   *
   * <p>An empty piece ends it: a merge takes a text without any pieces for one that was deleted.
   */
  static Pieces sentences(String text) {
    List<String> pieces = new ArrayList<>();
    matches(LINE_OR_BREAK, Wording.withPlainLineBreaks(text))
        .forEach(line -> addSentences(line, pieces));
    pieces.add("");
    return new Pieces(pieces);
  }

  /**
   * Returns the way to compare: anchored at rare pieces, as people read.
   *
   * <p>Where nothing is rare it compares no further: what a few words repeated for pages have in
   * common tells nobody anything, and finding it takes seconds.
   */
  static DiffAlgorithm algorithm() {
    HistogramDiff algorithm = new HistogramDiff();
    algorithm.setFallbackAlgorithm(null);
    return algorithm;
  }

  /** Returns how many words a text has. */
  static int countWords(String text) {
    return matches(WORD, text).size();
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private static void addSentences(String line, List<String> pieces) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(line);
    int begin = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      addWithSpace(line.substring(begin, end), pieces);
      begin = end;
    }
  }

  private static void addWithSpace(String sentence, List<String> pieces) {
    String bare = sentence.stripTrailing();
    if (!bare.isEmpty()) {
      pieces.add(bare);
    }
    if (bare.length() < sentence.length()) {
      pieces.add(sentence.substring(bare.length()));
    }
  }

  /** Returns the text from one piece up to, not including, another. */
  String text(int begin, int end) {
    return String.join("", pieces.subList(begin, end));
  }

  @Override
  public int size() {
    return pieces.size();
  }

  /** Compares pieces letter by letter. */
  static final class Comparator extends SequenceComparator<Pieces> {
    @Override
    public boolean equals(Pieces a, int ai, Pieces b, int bi) {
      return a.pieces.get(ai).equals(b.pieces.get(bi));
    }

    @Override
    public int hash(Pieces sequence, int piece) {
      return sequence.pieces.get(piece).hashCode();
    }
  }
}
