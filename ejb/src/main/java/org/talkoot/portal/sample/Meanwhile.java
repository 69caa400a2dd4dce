package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.assignment.application.AssignmentTiming;
import org.talkoot.level.application.LevelKeeping;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.outcome.application.ClosingWatch;
import org.talkoot.problem.application.DeadlineWatch;
import org.talkoot.reputation.application.HoldWatch;

/**
 * What the clock does while people do nothing: deadlines pass, holds and seats lapse, problems
 * close, and everybody whose ledger grew may reach a level.
 *
 * <p>In life recurring work and subscribers do it; here it is done between the days of the story,
 * so that it happened when it should have.
 */
@ApplicationScoped
class Meanwhile {
  private static final String GROWN =
      """
      select distinct network_id as network, member_id as member from ledger_line
       where cause_id > :told order by network_id, member_id
      """;

  @Inject private DeadlineWatch deadlines;
  @Inject private ClosingWatch closings;
  @Inject private HoldWatch holds;
  @Inject private AssignmentTiming seats;
  @Inject private LevelKeeping levels;
  @Inject private Jdbi jdbi;

  /**
   * Does what waits at the instant that the clock shows.
   *
   * @param told the event up to which it was done before
   * @return the event up to which it is done now
   */
  long passes(long told) {
    deadlines.run();
    closings.run();
    holds.run();
    seats.due().forEach(seats::tick);
    return jdbi.withHandle(
        handle -> {
          handle
              .createQuery(GROWN)
              .bind("told", told)
              .mapTo(Grown.class)
              .list()
              .forEach(account -> levels.look(account.network(), account.member()));
          return handle
              .createQuery("select coalesce(max(id), 0) from event_log")
              .mapTo(long.class)
              .one();
        });
  }

  /** An account with new lines. */
  public record Grown(NetworkId network, MemberId member) {}
}
