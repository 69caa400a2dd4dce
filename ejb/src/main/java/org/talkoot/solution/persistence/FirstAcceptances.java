package org.talkoot.solution.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Finds invited members none of whose solutions had been accepted before. */
@ApplicationScoped
public class FirstAcceptances {
  private static final String FIRST =
      """
      select i.member_id as invitee, i.invited_by as inviter
        from network_invitation i
       where i.network_id = :network and i.member_id = any(:solvers)
         and not exists (
               select 1 from solution s
                where s.network_id = :network and s.accepted_at is not null
                  and s.problem_id <> :problem
                  and (s.author_id = i.member_id
                       or exists (select 1 from co_author c
                                   where c.solution_id = s.id and c.member_id = i.member_id
                                     and c.consent = 'accepted')))
       order by i.invited_by, i.member_id
      """;

  @Inject private Jdbi jdbi;

  /** Returns those of the solvers who were invited and had nothing accepted but this problem's. */
  public List<Row> of(long network, long problem, List<Long> solvers) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FIRST)
                .bind("network", network)
                .bind("problem", problem)
                .bindArray("solvers", Long.class, solvers)
                .mapTo(Row.class)
                .list());
  }

  /** Who was invited, and by whom. */
  public record Row(long invitee, long inviter) {}
}
