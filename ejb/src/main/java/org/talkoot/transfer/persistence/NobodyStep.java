package org.talkoot.transfer.persistence;

import java.util.List;
import org.talkoot.shared.Ids;
import org.talkoot.transfer.application.ImportBatches;
import org.talkoot.transfer.application.ImportStep;
import org.talkoot.transfer.application.ImportTicket;

/**
 * The one under whose name stands what people wrote who had left the imported site.
 *
 * <p>It is kept as the site's number 0, which no user has.
 */
final class NobodyStep implements ImportStep {
  private static final String STATEMENT =
      """
      with claimed as (
        insert into imported_member (network_id, source_id, member_id, reputation, down_votes)
        values (:network, 0, :id, 0, 0)
        on conflict do nothing
        returning member_id)
      insert into member (id, handle, display_name, imported, member_since)
      select member_id, left(:slug, 24) || '-0', 'Former member', true, now() from claimed
      """;

  @Override
  public String name() {
    return "nobody";
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
        handle ->
            handle
                .createUpdate(STATEMENT)
                .bind("network", ticket.network())
                .bind("slug", ticket.slug())
                .bind("id", Ids.random())
                .execute());
  }
}
