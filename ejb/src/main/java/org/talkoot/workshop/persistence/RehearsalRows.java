package org.talkoot.workshop.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.MarkEffect;
import org.talkoot.workshop.RehearsalId;
import org.talkoot.workshop.RehearsalResult;
import org.talkoot.workshop.RehearsalStatus;

/** Writes how rehearsals stand and what came out of them. */
@Dependent
public class RehearsalRows {
  private static final int KEPT = 20;

  private static final String BEGIN =
      """
      insert into rehearsal (id, network_id, draft_id, rules, levels, badges, status, started_by,
                             started_at, changed_at)
      values (:id, :network, :draft, cast(:rules as json), cast(:levels as json),
              cast(:badges as json), 'RUNNING', :by, :at, :at)
      on conflict do nothing
      """;

  /** Of the rehearsals that are over, only the latest are kept. */
  private static final String FORGET =
      """
      delete from rehearsal where network_id = :network and status <> 'RUNNING' and id not in
        (select id from rehearsal where network_id = :network order by id desc limit :kept)
      """;

  private static final String REACH =
      "update rehearsal set done = :done, changed_at = :at where id = :id and status = 'RUNNING'";

  private static final String EXTENT =
      "update rehearsal set total = :total, last_event = :last, changed_at = :at where id = :id";

  private static final String DONE =
      """
      update rehearsal set status = 'DONE', done = total, changed_at = :at, members = :members,
             rising = :rising, falling = :falling, level_changes = :levels,
             badge_changes = :badges, gini_before = :giniBefore,
             gini_after = :giniAfter
       where id = :id and status = 'RUNNING'
      """;

  private final Jdbi jdbi;

  /** Writes through Jdbi. */
  @Inject
  public RehearsalRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Begins a rehearsal; false when the network has one that runs. */
  public boolean begin(
      RehearsalId id,
      NetworkId network,
      @Nullable DraftId draft,
      Order order,
      MemberId by,
      Instant at) {
    return jdbi.withHandle(
        handle -> {
          handle.createUpdate(FORGET).bind("network", network).bind("kept", KEPT - 1).execute();
          return handle
                  .createUpdate(BEGIN)
                  .bind("id", id)
                  .bind("network", network)
                  .bind("draft", draft)
                  .bind("rules", order.rules())
                  .bind("levels", order.levels())
                  .bind("badges", order.badges())
                  .bind("by", by)
                  .bind("at", at)
                  .execute()
              == 1;
        });
  }

  /** Returns what is to be rehearsed, empty when it shall not be any more. */
  public Optional<Order> order(RehearsalId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select network_id as network, rules::text as rules, levels::text as levels,"
                        + " badges::text as badges from rehearsal where id = :id and status ="
                        + " 'RUNNING'")
                .bind("id", id)
                .mapTo(Order.class)
                .findOne());
  }

  /** Notes how many events there are and which is the last. */
  public void extent(RehearsalId id, long total, long last, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(EXTENT)
                .bind("id", id)
                .bind("total", total)
                .bind("last", last)
                .bind("at", at)
                .execute());
  }

  /** Notes how many events were taken in; false when the rehearsal shall not go on. */
  public boolean reach(RehearsalId id, long done, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle.createUpdate(REACH).bind("id", id).bind("done", done).bind("at", at).execute()
                == 1);
  }

  /** Notes that the rehearsal is alive; false when it shall not go on. */
  public boolean touch(RehearsalId id, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createUpdate(
                        "update rehearsal set changed_at = :at where id = :id"
                            + " and status = 'RUNNING'")
                    .bind("id", id)
                    .bind("at", at)
                    .execute()
                == 1);
  }

  /** Stores what came out; nothing when the rehearsal was stopped meanwhile. */
  public void finish(RehearsalId id, RehearsalResult result, List<MarkEffect> marks, Instant at) {
    jdbi.useHandle(
        handle -> {
          if (isDone(handle, id, result, marks, at)) {
            RehearsalResults.write(handle, id, result, marks);
          }
        });
  }

  private static boolean isDone(
      Handle handle, RehearsalId id, RehearsalResult result, List<MarkEffect> marks, Instant at) {
    return handle
            .createUpdate(DONE)
            .bind("id", id)
            .bind("at", at)
            .bind("members", result.members().size())
            .bind("rising", result.rising())
            .bind("falling", result.falling())
            .bind("levels", count(marks, MarkEffect.Kind.LEVEL))
            .bind("badges", count(marks, MarkEffect.Kind.BADGE))
            .bind("giniBefore", result.giniBefore())
            .bind("giniAfter", result.giniAfter())
            .execute()
        == 1;
  }

  private static int count(List<MarkEffect> marks, MarkEffect.Kind kind) {
    return (int) marks.stream().filter(mark -> mark.kind() == kind).count();
  }

  /** Ends a rehearsal that runs; one that does not stays as it is. */
  public void end(RehearsalId id, RehearsalStatus status, String failure, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update rehearsal set status = :status, failure = nullif(:failure, ''),"
                        + " changed_at = :at where id = :id and status = 'RUNNING'")
                .bind("id", id)
                .bind("status", status.name())
                .bind("failure", failure)
                .bind("at", at)
                .execute());
  }

  /** Marks those as broken that say they run but have not been heard of since; returns how many. */
  public int breakSilent(Instant since, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    "update rehearsal set status = 'BROKEN', changed_at = :at"
                        + " where status = 'RUNNING' and changed_at < :since")
                .bind("since", since)
                .bind("at", at)
                .execute());
  }

  /**
   * What is to be rehearsed.
   *
   * @param rules the rules of the draft as JSON
   * @param levels its table of levels, null when that is as it is
   * @param badges its badges, null when those are as they are
   */
  public record Order(
      long network, String rules, @Nullable String levels, @Nullable String badges) {}
}
