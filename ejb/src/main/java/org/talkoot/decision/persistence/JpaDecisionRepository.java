package org.talkoot.decision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.decision.Decision;
import org.talkoot.decision.DecisionRepository;
import org.talkoot.decision.Lineage;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.Wording;

/** Keeps decisions as entities. */
@ApplicationScoped
public class JpaDecisionRepository implements DecisionRepository {
  private static final String LINEAGES =
      """
      select s.id, s.author_id,
             array(select c.member_id from co_author c
                    where c.solution_id = s.id and c.consent = 'accepted'
                    order by c.invited_at, c.member_id) as co_authors,
             s.text,
             array(select r.refiner_id from solution_refiner r
                    where r.solution_id = s.id
                    order by r.merged_at, r.refiner_id) as refiners,
             array(select r.words from solution_refiner r
                    where r.solution_id = s.id
                    order by r.merged_at, r.refiner_id) as words
        from solution s
       where s.problem_id = :problem and s.withdrawn_at is null
       order by moment_seen(s.submitted_at, s.problem_id, false), s.id
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

  /** A solution with those who made and refined it, as its row tells it. */
  public record Row(
      SolutionId id,
      MemberId authorId,
      List<Long> coAuthors,
      String text,
      List<Long> refiners,
      List<Integer> words) {
    Lineage lineage() {
      return new Lineage(
          id,
          authorId,
          coAuthors.stream().map(MemberId::of).toList(),
          Wording.countWords(text),
          IntStream.range(0, refiners.size())
              .mapToObj(i -> new Lineage.Refiner(MemberId.of(refiners.get(i)), words.get(i)))
              .toList());
    }
  }
}
