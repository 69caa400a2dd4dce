package org.talkoot.transfer.persistence;

import java.util.List;
import org.talkoot.transfer.application.ImportBatches;
import org.talkoot.transfer.application.ImportStep;
import org.talkoot.transfer.application.ImportTicket;

/** Counts the dump's votes on each post, apart from those that members cast here. */
final class CounterStep implements ImportStep {
  private static final String VOTES =
      """
      with votes as (
        select p.content_id, count(*) filter (where v.type = 2) as helpful,
               count(*) filter (where v.type = 3) as objections
          from imported_vote v
          join imported_post p
            on p.network_id = v.network_id and p.source_id = v.post_source_id
         where v.network_id = :network and v.type in (2, 3)
         group by p.content_id)
      """;
  private static final String ON_PROBLEMS =
      VOTES
          + """
          update problem_tally t
             set imported_helpful = votes.helpful, imported_objections = votes.objections
            from votes where t.problem_id = votes.content_id
          """;
  private static final String ON_SOLUTIONS =
      VOTES
          + """
          update solution_tally t
             set imported_helpful = votes.helpful, imported_objections = votes.objections
            from votes where t.solution_id = votes.content_id
          """;

  @Override
  public String name() {
    return "counters";
  }

  @Override
  public long size(ImportTicket ticket) {
    return 1;
  }

  @Override
  public void carryOut(ImportTicket ticket, long position, ImportBatches batches) {
    batches.carryOut(
        1,
        List.of(),
        handle -> {
          handle.createUpdate(ON_PROBLEMS).bind("network", ticket.network()).execute();
          handle.createUpdate(ON_SOLUTIONS).bind("network", ticket.network()).execute();
        });
  }
}
