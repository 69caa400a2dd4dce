package org.talkoot.workshop.application;

import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.workshop.DraftId;

/**
 * A manager's changes to a draft.
 *
 * @param expected the version of the draft that the manager saw
 * @param numbers those of the form; what it does not name stays
 */
public record ChangeDraft(
    DraftId draft,
    MemberId by,
    ExpectedVersion expected,
    String name,
    List<WrittenNumber> numbers) {
  /** Copies the numbers. */
  public ChangeDraft {
    numbers = List.copyOf(numbers);
  }
}
