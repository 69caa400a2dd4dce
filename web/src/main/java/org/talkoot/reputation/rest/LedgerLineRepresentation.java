package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.application.CauseView;
import org.talkoot.reputation.application.LedgerLineView;

/**
 * A line of the ledger as its owner sees it.
 *
 * @param ruleSet version of the rules it was written by
 * @param capped whether a cap changed what the rule said
 * @param raw what the rule said
 * @param balance of the account in that network after the line
 * @param reverses sequence of the line that this one takes back, else null
 * @param reversedBy sequence of the line that took this one back, else null
 * @param held whether it waits for a manager
 * @param heldBy sequence of the line that holds it, else null
 * @param holds sequence of the line that this one holds, else null
 */
@Schema(name = "LedgerLine")
public record LedgerLineRepresentation(
    long sequence,
    Instant at,
    String rule,
    int ruleSet,
    String track,
    List<String> topics,
    String network,
    long points,
    long raw,
    boolean capped,
    long balance,
    Cause cause,
    @Nullable Long reverses,
    @Nullable Long reversedBy,
    boolean held,
    @Nullable Long heldBy,
    @Nullable Long holds) {
  /** What a line was written for. */
  @Schema(name = "Cause")
  public record Cause(
      String kind, String type, String id, @Nullable String title, @Nullable String url) {
    static Cause of(CauseView view) {
      return new Cause(view.kind(), view.type(), view.id(), view.title(), view.url());
    }
  }

  static LedgerLineRepresentation of(LedgerLineView view) {
    return new LedgerLineRepresentation(
        view.sequence(),
        view.at(),
        view.rule(),
        view.ruleSet(),
        view.track(),
        view.topics(),
        view.network(),
        view.points(),
        view.raw(),
        view.isCapped(),
        view.balance(),
        Cause.of(view.cause()),
        view.reverses(),
        view.reversedBy(),
        view.isHeld(),
        view.heldBy(),
        view.holds());
  }
}
