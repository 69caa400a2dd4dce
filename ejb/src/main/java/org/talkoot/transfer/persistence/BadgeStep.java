package org.talkoot.transfer.persistence;

import java.util.Optional;
import org.talkoot.transfer.DumpBadge;
import org.talkoot.transfer.DumpFile;

/** Badges of the imported site are kept to compare them with those granted here. */
final class BadgeStep extends FileStep<DumpBadge> {

  BadgeStep() {
    super("badges", DumpFile.BADGES);
  }

  @Override
  Optional<DumpBadge> recordOf(DumpBadge badge) {
    return Optional.of(badge);
  }

  @Override
  String statement() {
    return """
        insert into imported_badge (network_id, source_id, user_id, name, medal, granted_at)
        select :network, r.id, r."user", r.name, r.medal, r.granted_at
          from jsonb_to_recordset(cast(:rows as jsonb))
               as r(id bigint, "user" bigint, name text, medal bigint, granted_at timestamptz)
        on conflict do nothing
        """;
  }
}
