package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.VerificationStatus;
import org.talkoot.reputation.application.DifferenceView;
import org.talkoot.reputation.application.VerificationView;

/**
 * A verification of a network's ledger.
 *
 * @param nightly whether it was made by the clock
 * @param step what it is at: {@code ledger} or the name of what rests on the events
 * @param percent how much is done, whole per cent
 * @param found how many differences were found
 * @param differences these, at most a thousand; empty in lists
 * @param failure why it failed, as the type of the failure
 */
@Schema(name = "Verification")
public record VerificationRepresentation(
    String id,
    boolean nightly,
    VerificationStatus status,
    String step,
    int percent,
    long accounts,
    long lines,
    long events,
    long found,
    List<Difference> differences,
    @Nullable String failure,
    Instant startedAt,
    Instant changedAt) {
  /** Copies the differences. */
  public VerificationRepresentation {
    differences = List.copyOf(differences);
  }

  /**
   * Something that does not follow.
   *
   * @param member handle of the member it is about, empty when it is about no one
   * @param sequence of the line, null when it is not about one line
   */
  @Schema(name = "LedgerDifference")
  public record Difference(
      String check,
      String member,
      @Nullable Long sequence,
      String place,
      String found,
      String expected) {
    static Difference of(DifferenceView view) {
      return new Difference(
          view.check(),
          view.member(),
          view.sequence(),
          view.place(),
          view.found(),
          view.expected());
    }
  }

  static VerificationRepresentation of(VerificationView view, List<DifferenceView> differences) {
    return new VerificationRepresentation(
        view.id().toString(),
        view.nightly(),
        view.status(),
        view.step(),
        view.percent(),
        view.accounts(),
        view.lines(),
        view.events(),
        view.differences(),
        differences.stream().map(Difference::of).toList(),
        view.failure(),
        view.startedAt(),
        view.changedAt());
  }
}
