package org.talkoot.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.talkoot.assignment.Assignment;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.review.ReviewerPolicy;
import org.talkoot.review.persistence.Candidacies;

/** Finds open assignments that must not stand any more. */
@ApplicationScoped
public class ImproperSeats {
  private static final int A_TURN = 2000;

  /** Which of them are worth a closer look: a sweep over all open ones, in the order of ids. */
  private static final String OPEN =
      """
      select a.id, a.solution_id as solution, a.reviewer_id as reviewer,
             s.withdrawn_at is not null
             or not (problem_status(p.status, p.review_from, p.closes_at, :now) = 'inReview'
                     or problem_status(p.status, p.review_from, p.closes_at, :now) = 'open'
                        and upper(p.mode) = 'OPEN') as closed,
             m.disabled_at is not null
             or upper(p.mode) = 'SEALED' and exists (
                select 1 from solution o where o.problem_id = p.id and makes(o.id, a.reviewer_id))
             or not exists (select 1 from membership b
                             where b.network_id = a.network_id and b.member_id = a.reviewer_id)
               as gone
        from review_assignment a
        join solution s on s.id = a.solution_id
        join problem p on p.id = a.problem_id
        join member m on m.id = a.reviewer_id
       where a.state in ('OFFERED', 'ACCEPTED')
      """;

  @Inject private Jdbi jdbi;
  @Inject private Candidacies candidacies;

  /** Returns those that no longer may stand, at most some at once. */
  public List<AssignmentId> some(Instant now) {
    List<Row> open = read(OPEN + " order by a.id limit " + A_TURN, 0, now);
    return open.stream().collect(Collectors.groupingBy(Row::solution)).entrySet().stream()
        .flatMap(entry -> improper(entry.getKey(), entry.getValue(), now).stream())
        .toList();
  }

  private List<AssignmentId> improper(long solution, Collection<Row> seats, Instant now) {
    List<Long> reviewers = seats.stream().map(Row::reviewer).toList();
    List<Long> excluded =
        candidacies.of(List.of(solution), reviewers, now).stream()
            .filter(row -> ReviewerPolicy.hindranceOf(row.candidacy()).isPresent())
            .map(row -> row.member().value())
            .toList();
    return seats.stream()
        .filter(seat -> seat.closed() || seat.gone() || excluded.contains(seat.reviewer()))
        .map(seat -> AssignmentId.of(seat.id()))
        .toList();
  }

  /** Returns the code of the reason why an open assignment must not stand, empty when it may. */
  public Optional<String> why(Assignment held, Instant now) {
    Row seat = read(OPEN + " and a.id = :id", held.id().value(), now).get(0);
    if (seat.closed()) {
      return Optional.of("withdrawn.closed");
    }
    if (seat.gone()) {
      return Optional.of("withdrawn.left");
    }
    return ReviewerPolicy.hindranceOf(candidacies.of(held.solution(), held.reviewer(), now))
        .map(hindrance -> "withdrawn.notEligible");
  }

  private List<Row> read(String sql, long id, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .bind("id", id)
                .bind("now", now)
                .mapTo(Row.class)
                .list());
  }

  /** An open assignment as read. */
  public record Row(long id, long solution, long reviewer, boolean closed, boolean gone) {}
}
