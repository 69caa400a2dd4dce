package org.talkoot.transfer.persistence;

import java.util.Optional;
import org.talkoot.transfer.DumpFile;
import org.talkoot.transfer.DumpPostLink;

/** Links between posts are kept for later. */
final class LinkStep extends FileStep<DumpPostLink> {

  LinkStep() {
    super("links", DumpFile.POST_LINKS);
  }

  @Override
  Optional<DumpPostLink> recordOf(DumpPostLink link) {
    return Optional.of(link);
  }

  @Override
  String statement() {
    return """
        insert into imported_link (network_id, source_id, post_source_id, related_source_id, type,
                                   created_at)
        select :network, r.id, r.post, r.related, r.type, r.created_at
          from jsonb_to_recordset(cast(:rows as jsonb))
               as r(id bigint, post bigint, related bigint, type bigint, created_at timestamptz)
        on conflict do nothing
        """;
  }
}
