package org.talkoot.decision.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.talkoot.decision.DecisionId;
import org.talkoot.decision.application.Contributor;
import org.talkoot.decision.application.DecidedSolution;
import org.talkoot.decision.application.DecisionView;
import org.talkoot.decision.application.ShareView;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/** Reads decisions straight into views in three statements. */
@Dependent
public class DecisionQueries {
  private static final String DECISION =
      """
      select d.id, d.problem_id as problem, d.decided_at as at, d.on_time, d.text,
             m.id as requester_id, m.handle as requester_handle,
             m.display_name as requester_display_name
        from decision d join member m on m.id = d.requester_id
       where d.problem_id = :problem and network_visible(d.network_id, :viewer)
      """;

  private static final String SOLUTIONS =
      """
      select ds.solution_id as solution, ds.accepted, ds.reason, m.id as author_id,
             m.handle as author_handle, m.display_name as author_display_name
        from decision_solution ds
        join solution s on s.id = ds.solution_id
        join member m on m.id = s.author_id
       where ds.decision_id = :decision
       order by ds.accepted desc, s.submitted_at, s.id
      """;

  private static final String CONTRIBUTORS =
      """
      select s.id as solution, c.member, p.id as seen_id, p.handle as seen_handle,
             p.display_name as seen_display_name
        from solution s
        cross join lateral (
             select s.author_id as member, 'author' as part
             union all select a.member_id, 'coAuthor' from co_author a
                        where a.solution_id = s.id and a.consent = 'accepted'
             union all select r.refiner_id, 'refiner' from solution_refiner r
                        where r.solution_id = s.id) c
        cross join lateral person_seen(c.member, s.problem_id, s.id, c.part, :viewer) p
       where s.problem_id = :problem and s.withdrawn_at is null
      """;

  private static final String SHARES =
      """
      select h.solution_id as solution, h.percent, h.track, m.id as member_id, m.handle as member_handle,
             m.display_name as member_display_name
        from decision_share h join member m on m.id = h.member_id
       where h.decision_id = :decision
       order by h.percent desc, m.id
      """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public DecisionQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the decision of a problem, if there is one that the viewer may know of. */
  public Optional<DecisionView> of(ProblemId problem, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DECISION)
                .bind("problem", problem)
                .bind("viewer", viewer.number())
                .mapTo(DecisionRow.class)
                .findOne()
                .map(row -> row.view(solutionsOf(row.id()))));
  }

  /** Returns who made and refined the solutions of a problem, as the viewer may name them. */
  public List<Contributor> contributors(ProblemId problem, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CONTRIBUTORS)
                .bind("problem", problem)
                .bind("viewer", viewer.number())
                .mapTo(Contributor.class)
                .list());
  }

  private List<DecidedSolution> solutionsOf(DecisionId decision) {
    List<ShareRow> shares = rows(SHARES, decision, ShareRow.class);
    return rows(SOLUTIONS, decision, SolutionRow.class).stream()
        .map(row -> row.view(shares))
        .toList();
  }

  private <T> List<T> rows(String sql, DecisionId decision, Class<T> type) {
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind("decision", decision).mapTo(type).list());
  }

  /** The decision, as its row tells it. */
  public record DecisionRow(
      DecisionId id,
      ProblemId problem,
      @Nested("requester") PersonRef requester,
      Instant at,
      boolean onTime,
      String text) {
    DecisionView view(List<DecidedSolution> solutions) {
      return new DecisionView(id, problem, requester, at, onTime, text, solutions);
    }
  }

  /** A decided solution, as its row tells it. */
  public record SolutionRow(
      SolutionId solution, @Nested("author") PersonRef author, boolean accepted, String reason) {
    DecidedSolution view(List<ShareRow> all) {
      List<ShareView> shares =
          all.stream()
              .filter(share -> share.solution.equals(solution))
              .map(ShareRow::view)
              .toList();
      return new DecidedSolution(solution, author, accepted, reason, shares);
    }
  }

  /** A share, as its row tells it. */
  public record ShareRow(
      SolutionId solution, @Nested("member") PersonRef member, int percent, String track) {
    ShareView view() {
      return new ShareView(member, percent, track);
    }
  }
}
