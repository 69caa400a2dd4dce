package org.talkoot.reputation;

import java.time.Instant;
import java.util.List;
import org.talkoot.shared.Ids;

/**
 * A line as its owner may show it to anybody, and the seal that stands for all of it.
 *
 * <p>Who voted is nobody's business, so a proof cannot carry everything that the line's own hash
 * covers: that hash is covered with a secret of the account, in the {@code seal}. A leaf is made of
 * these bytes, written as by {@link ByteForm}: the format, 1; sequence; time in microseconds since
 * 1970-01-01T00:00Z; rule; version of the rule set; track; number of topics, and each; raw points;
 * points; balance; sequence of the reversed line; seal.
 *
 * @param sequence place in the account, from 1
 * @param at when it was written, to the microsecond
 * @param topics ids as short texts, ascending
 * @param balance of the account after the line
 * @param reverses sequence of the line that it takes back, 0 for none
 * @param seal hash of the account's secret and the line's hash
 */
public record ProvenLine(
    long sequence,
    Instant at,
    String rule,
    int ruleSet,
    String track,
    List<String> topics,
    long raw,
    long points,
    long balance,
    long reverses,
    MerkleHash seal) {
  private static final int FORMAT = 1;

  /** Copies the topics; refuses a time finer than what is hashed. */
  public ProvenLine {
    topics = List.copyOf(topics);
    at = ByteForm.exact(at);
  }

  /**
   * Returns what can be shown of a line.
   *
   * @param secret 32 bytes that only the installation knows, one for each account
   */
  public static ProvenLine of(ChainedLine written, byte[] secret) {
    Line line = written.line();
    return new ProvenLine(
        line.sequence(),
        line.at(),
        line.rule(),
        line.ruleSet(),
        line.track(),
        line.topics().stream().map(Ids::text).toList(),
        line.raw(),
        line.points(),
        written.balance(),
        line.reverses(),
        seal(written.hash(), secret));
  }

  private static MerkleHash seal(LedgerHash hash, byte[] secret) {
    return MerkleHash.plain(
        ByteForm.of(FORMAT).hash(MerkleHash.of(secret)).hash(MerkleHash.of(hash.bytes())).bytes());
  }

  /** Returns its leaf in the account's tree. */
  public MerkleHash leaf() {
    ByteForm form =
        ByteForm.of(FORMAT)
            .number(sequence)
            .time(at)
            .text(rule)
            .number(ruleSet)
            .text(track)
            .number(topics.size());
    topics.forEach(form::text);
    return MerkleHash.leaf(
        form.number(raw).number(points).number(balance).number(reverses).hash(seal).bytes());
  }
}
