package org.talkoot.solution.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.solution.Refinement;
import org.talkoot.solution.RefinementId;
import org.talkoot.solution.RefinementRepository;
import org.talkoot.solution.Solution;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownRefinement;

/** Keeps proposed changes as entities. */
@ApplicationScoped
public class JpaRefinementRepository implements RefinementRepository {
  private static final String KEEP =
      """
      insert into solution_revision
             (solution_id, number, text, ai_disclosure, written_by, written_at, refinement_id)
      values (:solution, :number, :text, :disclosure, :by, :at, :refinement)
      """;

  @PersistenceContext(unitName = "talkoot")
  private EntityManager entities;

  @Inject private Jdbi jdbi;

  @Override
  public Refinement get(RefinementId id) {
    return Optional.ofNullable(entities.find(Refinement.class, id))
        .orElseThrow(UnknownRefinement::new);
  }

  @Override
  public Refinement lock(RefinementId id) {
    return Optional.ofNullable(entities.find(Refinement.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(UnknownRefinement::new);
  }

  @Override
  public void add(Refinement refinement) {
    entities.persist(refinement);
    entities.flush();
  }

  @Override
  public Optional<String> wordingAt(SolutionId solution, int revision) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select text from solution_revision"
                        + " where solution_id = :solution and number = :number")
                .bind("solution", solution)
                .bind("number", revision)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public void keepWording(Solution solution, Refinement merged) {
    entities.flush();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("solution", solution.id())
                .bind("number", solution.revision())
                .bind("text", solution.wording().text())
                .bind("disclosure", solution.wording().aiDisclosure())
                .bind("by", merged.settledBy())
                .bind("at", solution.changedAt())
                .bind("refinement", merged.id())
                .execute());
  }
}
