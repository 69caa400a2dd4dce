package org.talkoot.problem.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemRepository;
import org.talkoot.problem.UnknownProblem;

/** Keeps problems as entities and begins their counters. */
@ApplicationScoped
public class JpaProblemRepository implements ProblemRepository {
  @PersistenceContext(unitName = "talkoot")
  private EntityManager entities;

  @Inject private Jdbi jdbi;

  @Override
  public Optional<Problem> find(ProblemId id) {
    return Optional.ofNullable(entities.find(Problem.class, id));
  }

  @Override
  public Problem get(ProblemId id) {
    return find(id).orElseThrow(UnknownProblem::new);
  }

  @Override
  public Problem lock(ProblemId id) {
    return Optional.ofNullable(entities.find(Problem.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(UnknownProblem::new);
  }

  @Override
  public Problem lockToAnswer(ProblemId id) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select id from problem where id = :id for no key update")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne());
    return get(id);
  }

  @Override
  public void add(Problem problem) {
    entities.persist(problem);
    entities.flush();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("insert into problem_tally (problem_id, active_at) values (:id, :at)")
                .bind("id", problem.id())
                .bind("at", problem.listedAt())
                .execute());
  }

  @Override
  public void remove(Problem draft) {
    entities.remove(draft);
    entities.flush();
  }
}
