package org.talkoot.transfer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/**
 * A vote of the imported site, known to the day and without a voter.
 *
 * <p>Only a bounty names who offered it, because it was paid from that person's points. A dump also
 * names who marked a question as a favourite; that is not read, since nobody here sees who voted.
 */
public record DumpVote(long id, long post, long type, LocalDate day, long offerer, long amount) {

  /** The order in which votes count: by day, and within a day by number. */
  public static final Comparator<DumpVote> IN_ORDER =
      Comparator.comparing(DumpVote::day).thenComparing(DumpVote::id);

  static DumpVote read(DumpRow row) {
    long type = row.number("VoteTypeId");
    return new DumpVote(
        row.number("Id"),
        row.number("PostId"),
        type,
        row.time("CreationDate").atZone(ZoneOffset.UTC).toLocalDate(),
        DumpVoteKind.of(type) == DumpVoteKind.BOUNTY_START ? row.numberOr("UserId", 0) : 0,
        row.numberOr("BountyAmount", 0));
  }

  public DumpVoteKind kind() {
    return DumpVoteKind.of(type);
  }
}
