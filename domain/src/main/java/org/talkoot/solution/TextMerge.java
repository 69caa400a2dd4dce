package org.talkoot.solution;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;

/**
 * Two changes of one text brought together, sentence by sentence.
 *
 * <p>Changes of different sentences are both kept. Where both changed the same sentence, or next to
 * each other, the text keeps what it says now and the place is a conflict.
 *
 * @param text everything that could be brought together
 * @param conflicts the places that need a person, in the order of the text
 */
public record TextMerge(String text, List<TextConflict> conflicts) {
  /** Copies the conflicts so that the merge cannot change. */
  public TextMerge {
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Brings together what became of a text and what was proposed for it.
   *
   * @param before what both began with
   */
  public static TextMerge of(String before, String now, String proposed) {
    MergeResult<Pieces> merged =
        new MergeAlgorithm(Pieces.algorithm())
            .merge(
                new Pieces.Comparator(),
                Pieces.sentences(before),
                Pieces.sentences(now),
                Pieces.sentences(proposed));
    Reader reader = new Reader(merged.getSequences());
    merged.forEach(reader::read);
    return reader.merge();
  }

  /** Tells whether nothing needs a person. */
  public boolean isClean() {
    return conflicts.isEmpty();
  }

  private static final class Reader {
    private final List<Pieces> texts;
    private final StringBuilder text = new StringBuilder();
    private final List<TextConflict> conflicts = new ArrayList<>();
    private String now = "";

    Reader(List<Pieces> texts) {
      this.texts = texts;
    }

    void read(MergeChunk chunk) {
      switch (chunk.getConflictState()) {
        case NO_CONFLICT -> text.append(said(chunk));
        case FIRST_CONFLICTING_RANGE -> {
          now = said(chunk);
          text.append(now);
        }
        case NEXT_CONFLICTING_RANGE -> conflicts.add(new TextConflict(now, said(chunk)));
        case BASE_CONFLICTING_RANGE -> {} // only roughly known, and nobody needs it to decide
      }
    }

    private String said(MergeChunk chunk) {
      return texts.get(chunk.getSequenceIndex()).text(chunk.getBegin(), chunk.getEnd());
    }

    TextMerge merge() {
      return new TextMerge(text.toString(), conflicts);
    }
  }
}
