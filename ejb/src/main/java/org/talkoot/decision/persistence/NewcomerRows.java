package org.talkoot.decision.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Finds those whose first solution was accepted, and who had helped them. */
@Dependent
public class NewcomerRows {
  private static final String NEWCOMERS =
      """
      select solver from unnest(:solvers) as solver
       where not exists (
               select 1 from solution s
                where s.network_id = :network and s.accepted_at is not null
                  and s.problem_id <> :problem
                  and (s.author_id = solver
                       or exists (select 1 from co_author c
                                   where c.solution_id = s.id and c.member_id = solver
                                     and c.consent = 'accepted')))
       order by solver
      """;

  private static final String HELPERS =
      """
      with own as (
        select s.id from solution s
         where s.network_id = :network
           and (s.author_id = :newcomer
                or exists (select 1 from co_author c
                            where c.solution_id = s.id and c.member_id = :newcomer
                              and c.consent = 'accepted')))
      select helper from (
        select r.reviewer_id from review r where r.solution_id in (select id from own)
        union
        select f.refiner_id from refinement f
         where f.solution_id in (select id from own) and f.state = 'merged'
        union
        select c.author_id from comment c join problem p on p.id = c.problem_id
         where p.network_id = :network and p.requested_by = :newcomer
           and c.useful_at is not null) as found (helper)
       where helper <> :newcomer
       order by helper
      """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public NewcomerRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns those of the solvers who had nothing accepted but this problem's. */
  public List<Long> newcomers(long network, long problem, List<Long> solvers) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NEWCOMERS)
                .bind("network", network)
                .bind("problem", problem)
                .bindArray("solvers", Long.class, solvers)
                .mapTo(Long.class)
                .list());
  }

  /**
   * Returns who had helped a newcomer: reviewed a solution, had a refinement of one merged, or gave
   * advice on a draft that was marked as useful.
   */
  public List<Long> helpers(long network, long newcomer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(HELPERS)
                .bind("network", network)
                .bind("newcomer", newcomer)
                .mapTo(Long.class)
                .list());
  }
}
