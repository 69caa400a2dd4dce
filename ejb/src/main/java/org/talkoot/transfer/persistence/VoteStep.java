package org.talkoot.transfer.persistence;

import java.util.Optional;
import org.talkoot.transfer.DumpFile;
import org.talkoot.transfer.DumpVote;

/** Votes are gathered first, because they count by day and number and not as the file has them. */
final class VoteStep extends FileStep<DumpVote> {

  VoteStep() {
    super("votes", DumpFile.VOTES);
  }

  @Override
  Optional<DumpVote> recordOf(DumpVote vote) {
    return Optional.of(vote);
  }

  @Override
  String statement() {
    return """
        insert into imported_vote (network_id, source_id, post_source_id, type, day,
                                   offerer_source_id, amount)
        select :network, r.id, r.post, r.type, r.day, r.offerer, r.amount
          from jsonb_to_recordset(cast(:rows as jsonb))
               as r(id bigint, post bigint, type bigint, day date, offerer bigint, amount bigint)
        on conflict do nothing
        """;
  }
}
