package org.talkoot.transfer.persistence;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.Ids;
import org.talkoot.transfer.application.ImportBatches;
import org.talkoot.transfer.application.ImportStep;
import org.talkoot.transfer.application.ImportTicket;

/**
 * Accepted answers become decisions without reasons, as none are known.
 *
 * <p>When a question was decided is known by the day of the accepting vote only, and is never
 * before the answer was written. Who accepted the own answer has no share in it.
 */
final class AcceptanceStep implements ImportStep {
  private static final int BATCH = 500;

  private static final String UNDECIDED =
      """
      select question.content_id as problem, answer.content_id as solution
        from imported_post question
        join imported_post answer
          on answer.network_id = question.network_id
         and answer.source_id = question.accepted_source_id
         and answer.question_source_id = question.source_id
        join problem p on p.id = question.content_id
       where question.network_id = :network and question.question and not answer.question
         and p.status = 'open'
       order by question.source_id
       limit :limit
      """;

  private static final String DECIDE =
      """
      with r as (
        select r.id, r.problem, r.solution, p.requested_by, s.author_id,
               greatest(s.submitted_at, accepting.day at time zone 'UTC') as decided_at
          from jsonb_to_recordset(cast(:rows as jsonb))
               as r(id bigint, problem bigint, solution bigint)
          join problem p on p.id = r.problem
          join solution s on s.id = r.solution
          join imported_post post on post.content_id = r.solution
          left join lateral (
               select max(cast(v.day as timestamp)) as day from imported_vote v
                where v.network_id = :network and v.post_source_id = post.source_id
                  and v.type = 1) as accepting on true),
      moved as (
        update problem p
           set status = 'decided', decided_at = r.decided_at,
               changed_at = greatest(p.changed_at, r.decided_at)
          from r where p.id = r.problem),
      accepted as (
        update solution s set accepted_at = r.decided_at from r where s.id = r.solution),
      decided as (
        insert into decision (id, problem_id, network_id, requester_id, decided_at, on_time, text)
        select id, problem, :network, requested_by, decided_at, true, '' from r),
      shared as (
        insert into decision_share (decision_id, solution_id, member_id, track, percent)
        select id, solution, author_id, 'solver', 100 from r where author_id <> requested_by)
      insert into decision_solution (decision_id, solution_id, accepted, reason)
      select r.id, s.id, s.id = r.solution, ''
        from r join solution s on s.problem_id = r.problem
      """;

  private record Row(long id, long problem, long solution) {}

  private final Jdbi jdbi;

  AcceptanceStep(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public String name() {
    return "acceptances";
  }

  @Override
  public long size(ImportTicket ticket) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from imported_post"
                        + " where network_id = :network and accepted_source_id <> 0")
                .bind("network", ticket.network())
                .mapTo(Long.class)
                .one());
  }

  @Override
  public void carryOut(ImportTicket ticket, long position, ImportBatches batches) {
    long reached = position;
    List<Row> undecided = undecided(ticket);
    while (!undecided.isEmpty()) {
      List<Row> batch = undecided;
      reached += batch.size();
      batches.carryOut(reached, List.of(), handle -> decide(handle, ticket.network(), batch));
      undecided = undecided(ticket);
    }
  }

  private List<Row> undecided(ImportTicket ticket) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(UNDECIDED)
                .bind("network", ticket.network())
                .bind("limit", BATCH)
                .map(
                    (row, context) ->
                        new Row(Ids.next(), row.getLong("problem"), row.getLong("solution")))
                .list());
  }

  private static void decide(Handle handle, NetworkId network, List<Row> rows) {
    handle.createUpdate(DECIDE).bind("network", network).bind("rows", JsonRows.of(rows)).execute();
  }
}
