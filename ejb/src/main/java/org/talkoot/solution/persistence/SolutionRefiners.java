package org.talkoot.solution.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.solution.Refinement;
import org.talkoot.solution.RefinementProved;
import org.talkoot.solution.SolutionId;

/** Keeps who refined which solution, and whether that has proved worth it. */
@ApplicationScoped
public class SolutionRefiners {
  private static final String CREDIT =
      """
      insert into solution_refiner (solution_id, refiner_id, network_id, refinement_id, words,
                                    merged_at)
      values (:solution, :refiner, :network, :refinement, :words, :at)
      on conflict (solution_id, refiner_id) do update
         set words = solution_refiner.words + excluded.words
      """;

  private static final String QUEUE =
      "select pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'refined', :solution), 0))";

  private static final String PROVE =
      """
      update solution_refiner r set proved_at = :now
        from solution s
       where s.id = r.solution_id and r.proved_at is null
      """;

  private static final String PROVED =
      " returning r.solution_id as solution, s.author_id as author,"
          + " r.refinement_id as refinement, r.refiner_id as refiner";

  private static final String BY_VOTES =
      PROVE
          + """
             and r.solution_id = :solution
             and (select count(*) from solution_vote v
                   where v.solution_id = r.solution_id and v.value = 'helpful'
                     and v.voter_id <> r.refiner_id) >= :votes
            """
          + PROVED;

  private static final String BY_ACCEPTANCE =
      PROVE + " and r.solution_id = any(:accepted) and r.refiner_id <> :by" + PROVED;

  @Inject private Jdbi jdbi;

  /** Notes that somebody's refinement was merged. */
  public void credit(Refinement merged, int words, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(CREDIT)
                .bind("solution", merged.solution())
                .bind("refiner", merged.refiner())
                .bind("network", merged.network())
                .bind("refinement", merged.id())
                .bind("words", words)
                .bind("at", at)
                .execute());
  }

  /** Waits for others who count the votes of this solution. */
  public void queue(SolutionId solution) {
    jdbi.useHandle(
        handle ->
            handle.createQuery(QUEUE).bind("solution", solution).mapTo(String.class).findOne());
  }

  /** Marks and returns the refiners of the solution whom the standing votes prove. */
  public List<Proof> proveByVotes(SolutionId solution, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BY_VOTES)
                .bind("solution", solution)
                .bind("votes", RefinementProved.VOTES)
                .bind("now", now)
                .mapTo(Proof.class)
                .list());
  }

  /** Marks and returns the refiners of accepted solutions, without the one who accepts. */
  public List<Proof> proveByAcceptance(List<SolutionId> accepted, MemberId by, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BY_ACCEPTANCE)
                .bindArray(
                    "accepted", Long.class, accepted.stream().map(SolutionId::value).toList())
                .bind("by", by)
                .bind("now", now)
                .mapTo(Proof.class)
                .list());
  }

  /** A refiner who was proved just now. */
  public record Proof(long solution, long author, long refinement, long refiner) {
    /** Returns the event that tells of it. */
    public RefinementProved told(
        long network, List<Long> topics, long problem, boolean accepted, long actor, Instant at) {
      return new RefinementProved(
          network, topics, problem, solution, author, refinement, refiner, accepted, actor, at);
    }
  }
}
