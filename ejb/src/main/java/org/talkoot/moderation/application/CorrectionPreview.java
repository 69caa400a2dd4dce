package org.talkoot.moderation.application;

import java.util.List;
import org.talkoot.moderation.Remedy;

/**
 * What an upheld ruling would take.
 *
 * @param things how many votes or contributions it would undo
 * @param people whose points it would take, those who lose most first
 */
public record CorrectionPreview(Remedy remedy, int things, List<CorrectionView.Concerned> people) {
  /** Copies the people so that the preview cannot change. */
  public CorrectionPreview {
    people = List.copyOf(people);
  }

  /** Tells whether there is anything to take. */
  public boolean isAny() {
    return things > 0;
  }
}
