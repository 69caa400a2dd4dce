package org.talkoot.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.assignment.Assignment;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.AssignmentRepository;
import org.talkoot.assignment.Suitability;
import org.talkoot.member.MemberId;
import org.talkoot.shared.Json;
import org.talkoot.solution.SolutionId;

/** Keeps assignments as rows; each move is one statement under the row's lock. */
@ApplicationScoped
public class AssignmentRows implements AssignmentRepository {
  private static final String INSERT =
      """
      insert into review_assignment
        (id, network_id, problem_id, solution_id, reviewer_id, kind, state, suitability, reasons,
         offered_at, answer_by, due_at, answered_at)
      values (:id, :network, :problem, :solution, :reviewer, :kind, :state, :suitability,
              cast(:reasons as jsonb), :offeredAt, :answerBy, :dueAt, :answeredAt)
      on conflict do nothing
      """;

  private static final String SELECT =
      """
      select a.id, a.state, a.kind, a.solution_id as solution, a.problem_id as problem,
             a.network_id as network, a.reviewer_id as reviewer,
             array(select topic_id from problem_topic t where t.problem_id = a.problem_id
                    order by topic_id) as topics,
             a.offered_at, a.answer_by, a.due_at, a.noticed_at, a.reminded_at, a.answered_at,
             a.ended_at, a.reason, a.conflict
        from review_assignment a
      """;

  private static final String UPDATE =
      """
      update review_assignment
         set state = :state, due_at = :dueAt, noticed_at = :noticedAt, reminded_at = :remindedAt,
             answered_at = :answeredAt, ended_at = :endedAt, reason = :reason, conflict = :conflict
       where id = :id
      """;

  @Inject private Jdbi jdbi;

  @Override
  public boolean add(Assignment assignment, Suitability suitability) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(INSERT)
                    .bindMethods(assignment)
                    .bind("suitability", suitability.value())
                    .bind("reasons", Json.write(suitability.reasons()))
                    .execute())
        == 1;
  }

  @Override
  public Optional<Assignment> lock(AssignmentId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " where a.id = :id for update of a")
                .bind("id", id)
                .mapTo(Assignment.class)
                .findOne());
  }

  @Override
  public Optional<Assignment> lockAwaited(SolutionId solution, MemberId reviewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + " where a.solution_id = :solution and a.reviewer_id = :reviewer"
                        + " and a.state in ('OFFERED', 'ACCEPTED', 'LATE')"
                        + " order by a.id desc limit 1 for update of a")
                .bind("solution", solution)
                .bind("reviewer", reviewer)
                .mapTo(Assignment.class)
                .findOne());
  }

  @Override
  public void save(Assignment assignment) {
    jdbi.useHandle(handle -> handle.createUpdate(UPDATE).bindMethods(assignment).execute());
  }

  /** Returns some open assignments that the clock moves, or whose reviewer is to be reminded. */
  public List<AssignmentId> due(Instant now, Instant reminding) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from review_assignment
                     where state = 'OFFERED' and answer_by <= :now
                        or state = 'ACCEPTED'
                           and (due_at < :late or reminded_at is null and due_at <= :reminding)
                     order by id limit 200
                    """)
                .bind("now", now)
                .bind("late", now.minus(org.talkoot.assignment.ReviewTerms.GRACE))
                .bind("reminding", reminding)
                .mapTo(AssignmentId.class)
                .list());
  }
}
