package org.talkoot.decision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.decision.Decision;
import org.talkoot.decision.DecisionRepository;
import org.talkoot.decision.Lineage;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/** Keeps decisions as entities. */
@ApplicationScoped
public class JpaDecisionRepository implements DecisionRepository {
  private static final String LINEAGES =
      """
      select s.id, s.author_id,
             array(select c.member_id from co_author c
                    where c.solution_id = s.id and c.consent = 'accepted'
                    order by c.invited_at, c.member_id) as co_authors
        from solution s
       where s.problem_id = :problem and s.withdrawn_at is null
       order by s.submitted_at, s.id
      """;

  @PersistenceContext(unitName = "talkoot")
  private EntityManager entities;

  @Inject private Jdbi jdbi;

  @Override
  public void add(Decision decision) {
    entities.persist(decision);
    entities.flush();
  }

  @Override
  public Optional<Decision> findOf(ProblemId problem) {
    return entities
        .createQuery("select d from Decision d where d.problem = :problem", Decision.class)
        .setParameter("problem", problem)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Lineage> lineagesOf(ProblemId problem) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LINEAGES)
                .bind("problem", problem)
                .mapTo(Row.class)
                .map(Row::lineage)
                .list());
  }

  /** A solution with its authors, as its row tells it. */
  public record Row(SolutionId id, MemberId authorId, List<Long> coAuthors) {
    Lineage lineage() {
      return new Lineage(id, authorId, coAuthors.stream().map(MemberId::of).toList());
    }
  }
}
