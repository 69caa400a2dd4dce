package org.talkoot.solution.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.solution.Solution;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.SolutionRepository;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.solution.Wording;

/** Keeps solutions as entities, their wordings as rows beside them, and begins their counters. */
@ApplicationScoped
public class JpaSolutionRepository implements SolutionRepository {
  private static final String KEEP =
      """
      insert into solution_revision
             (solution_id, number, text, ai_disclosure, written_by, written_at)
      values (:solution, :number, :text, :disclosure, :by, :at)
      """;

  @PersistenceContext(unitName = "talkoot")
  private EntityManager entities;

  @Inject private Jdbi jdbi;

  @Override
  public Optional<Solution> find(SolutionId id) {
    return Optional.ofNullable(entities.find(Solution.class, id));
  }

  @Override
  public Solution get(SolutionId id) {
    return find(id).orElseThrow(UnknownSolution::new);
  }

  @Override
  public Solution lock(SolutionId id) {
    return Optional.ofNullable(entities.find(Solution.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(UnknownSolution::new);
  }

  @Override
  public void add(Solution solution) {
    entities.persist(solution);
    entities.flush();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("insert into solution_tally (solution_id) values (:id)")
                .bind("id", solution.id())
                .execute());
    keepWording(solution, solution.author());
  }

  @Override
  public void keepWording(Solution solution, MemberId writtenBy) {
    Wording wording = solution.wording();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("solution", solution.id())
                .bind("number", solution.revision())
                .bind("text", wording.text())
                .bind("disclosure", wording.aiDisclosure())
                .bind("by", writtenBy)
                .bind("at", solution.changedAt())
                .execute());
  }
}
