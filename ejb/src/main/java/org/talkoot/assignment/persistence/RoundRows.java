package org.talkoot.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.assignment.AssignmentState;
import org.talkoot.assignment.Chair;
import org.talkoot.assignment.SeatKind;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.DueDay;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/** Finds problems whose solutions wait for reviewers, and holds them during a round. */
@ApplicationScoped
public class RoundRows {
  private static final Instant FAR_AWAY = Instant.parse("9999-01-01T00:00:00Z");

  private static final String TAKES_REVIEWS =
      """
      (problem_status(p.status, p.review_from, p.closes_at, :now) = 'inReview'
       or problem_status(p.status, p.review_from, p.closes_at, :now) = 'open'
          and upper(p.mode) = 'OPEN')
      """;

  private static final String SEATED =
      """
      (select count(*) from review_assignment a
        where a.solution_id = s.id and a.kind <> 'NEWCOMER'
          and a.state in ('OFFERED', 'ACCEPTED'))
      + (select count(*) from review r where r.solution_id = s.id and r.removed_at is null
            and not exists (select 1 from review_assignment a
                             where a.solution_id = s.id and a.reviewer_id = r.reviewer_id
                               and a.kind = 'NEWCOMER'))
      """;

  private static final String NEEDS =
      """
      select s.id as solution, s.problem_id as problem, s.language, coalesce(c.extra, 0) as extra,
             coalesce(cast(p.brief ->> 'reviewsWanted' as integer), 3) + coalesce(c.extra, 0) - (
      """
          + SEATED
          + """
             ) as needed
        from solution s
        join problem p on p.id = s.problem_id
        left join review_call c on c.solution_id = s.id
       where s.problem_id = :problem and s.withdrawn_at is null
       order by s.id
      """;

  private static final String WAITING =
      """
      select p.id
        from problem p
       where p.status in ('open', 'inReview') and p.deadline is not null
         and
      """
          + TAKES_REVIEWS
          + """
             and exists (
                 select 1 from solution s left join review_call c on c.solution_id = s.id
                  where s.problem_id = p.id and s.withdrawn_at is null
                    and (upper(p.mode) <> 'OPEN' or s.submitted_at <= :batched)
                    and (c.looked_at is null or c.looked_at <= :retried)
                    and coalesce(cast(p.brief ->> 'reviewsWanted' as integer), 3)
                        + coalesce(c.extra, 0) > (
          """
          + SEATED
          + " )) order by p.deadline, p.id limit 50";

  private static final String LOOK =
      """
      select p.id as problem, p.network_id as network, upper(p.mode) = 'SEALED' as sealed, p.decide_by,
             array(select topic_id from problem_topic t where t.problem_id = p.id
                    order by topic_id) as topics,
      """
          + TAKES_REVIEWS
          + """
             as takes_reviews
          from problem p where p.id = :problem
          """;

  private static final String NOTE =
      """
      insert into review_call (solution_id, network_id, missing, eligible, looked_at)
      values (:solution, :network, :missing, :eligible, :now)
      on conflict (solution_id) do update
         set missing = excluded.missing, eligible = excluded.eligible,
             looked_at = excluded.looked_at
      """;

  @Inject private Jdbi jdbi;

  /**
   * Returns some problems whose solutions wait for reviewers.
   *
   * @param batched open problems wait until solutions are at least as old as this
   * @param retried a solution looked at since then is not looked at again
   */
  public List<ProblemId> waiting(Instant batched, Instant retried, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(WAITING)
                .bind("batched", batched)
                .bind("retried", retried)
                .bind("now", now)
                .mapTo(ProblemId.class)
                .list());
  }

  /** Returns the problem and holds it until the transaction ends. */
  public Optional<Table> hold(ProblemId problem, Instant now) {
    return table(LOOK + " for no key update of p", problem, now);
  }

  /** Returns the problem. */
  public Optional<Table> look(ProblemId problem, Instant now) {
    return table(LOOK, problem, now);
  }

  private Optional<Table> table(String sql, ProblemId problem, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("problem", problem)
                .bind("now", now)
                .mapTo(Table.class)
                .findOne());
  }

  /** Holds the problem's standing solutions until the transaction ends. */
  public void holdSolutions(ProblemId problem) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select id from solution where problem_id = :problem and withdrawn_at is null"
                        + " order by id for no key update")
                .bind("problem", problem)
                .mapTo(Long.class)
                .list());
  }

  /** Returns what each of the problem's standing solutions needs. */
  public List<Need> needs(ProblemId problem) {
    return jdbi.withHandle(
        handle -> handle.createQuery(NEEDS).bind("problem", problem).mapTo(Need.class).list());
  }

  /** Returns who sees none but their own solutions before the decision: makers, if it is sealed. */
  public Set<Long> blinkered(Table table) {
    return table.sealed() ? makers(table.problem()) : Set.of();
  }

  private Set<Long> makers(ProblemId problem) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select author_id from solution where problem_id = :problem"
                        + " union select c.member_id from co_author c"
                        + " join solution s on s.id = c.solution_id"
                        + " where s.problem_id = :problem and c.consent <> 'declined'")
                .bind("problem", problem)
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
  }

  /**
   * Returns who was asked for, or took, a seat of these solutions before, whatever became of it.
   */
  public List<Sitter> sitters(Collection<Long> solutions) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select solution_id as solution, reviewer_id as reviewer, kind, state"
                        + " from review_assignment where solution_id = any(:solutions)")
                .bindArray("solutions", Long.class, solutions)
                .mapTo(Sitter.class)
                .list());
  }

  /** Notes what a round found out about a solution. */
  public void note(SolutionId solution, NetworkId network, int missing, int eligible, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(NOTE)
                .bind("solution", solution)
                .bind("network", network)
                .bind("missing", missing)
                .bind("eligible", eligible)
                .bind("now", now)
                .execute());
  }

  /** Returns how many seats the round before could not fill. */
  public int missingBefore(SolutionId solution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select missing from review_call where solution_id = :solution")
                .bind("solution", solution)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0));
  }

  /**
   * The problem whose solutions are given reviewers.
   *
   * @param sealed whether only those who may review see its solutions before the decision
   */
  public record Table(
      ProblemId problem,
      NetworkId network,
      boolean sealed,
      @Nullable LocalDate decideBy,
      List<Long> topics,
      boolean takesReviews) {
    /** Returns the chair of one of its solutions. */
    public Chair chair(SolutionId solution) {
      Instant due = decideBy == null ? FAR_AWAY : new DueDay(decideBy).end();
      return new Chair(solution, problem, network, topics, due);
    }
  }

  /**
   * How many more reviewers a solution needs.
   *
   * @param extra how many were called in addition because reviews disagree
   * @param needed below 1 when it has enough
   */
  public record Need(
      SolutionId solution, ProblemId problem, String language, int extra, int needed) {}

  /** Somebody who has, or had, a seat of a solution. */
  public record Sitter(long solution, long reviewer, SeatKind kind, AssignmentState state) {
    /** Tells whether they review it, or have done so. */
    public boolean isSeated() {
      return state.isOpen() || state == AssignmentState.FULFILLED;
    }
  }
}
