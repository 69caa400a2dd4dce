package org.talkoot.outcome.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.talkoot.outcome.OutcomeRepository;
import org.talkoot.outcome.OutcomeStep;
import org.talkoot.problem.ProblemId;

/** Keeps the steps of outcomes as entities. */
@ApplicationScoped
public class JpaOutcomeRepository implements OutcomeRepository {
  @PersistenceContext(unitName = "talkoot")
  private EntityManager entities;

  @Override
  public void add(OutcomeStep step) {
    entities.persist(step);
    entities.flush();
  }

  @Override
  public List<OutcomeStep> of(ProblemId problem) {
    return entities
        .createQuery(
            "select s from OutcomeStep s where s.problem = :problem order by s.reportedAt",
            OutcomeStep.class)
        .setParameter("problem", problem)
        .getResultList();
  }
}
