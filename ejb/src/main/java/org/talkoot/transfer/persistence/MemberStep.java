package org.talkoot.transfer.persistence;

import java.time.Instant;
import java.util.Optional;
import org.talkoot.shared.Ids;
import org.talkoot.transfer.DumpFile;
import org.talkoot.transfer.DumpUser;

/** Users become members who cannot sign in; a later dump tells their reputation anew. */
final class MemberStep extends FileStep<DumpUser> {
  private static final int LONGEST_NAME = 80;

  private record Row(
      long id, long sourceId, String name, long reputation, long downVotes, Instant joinedAt) {}

  MemberStep() {
    super("members", DumpFile.USERS);
  }

  @Override
  Optional<Row> recordOf(DumpUser user) {
    return Optional.of(user).filter(DumpUser::isPerson).map(MemberStep::row);
  }

  private static Row row(DumpUser user) {
    return new Row(
        Ids.random(),
        user.id(),
        shortened(user.displayName()),
        user.reputation(),
        user.downVotes(),
        user.joinedAt());
  }

  private static String shortened(String name) {
    String oneLine = name.strip().replaceAll("\\s+", " ");
    int end = Math.min(LONGEST_NAME, oneLine.codePointCount(0, oneLine.length()));
    return oneLine.substring(0, oneLine.offsetByCodePoints(0, end));
  }

  /** Handles are the site's slug and number, as names of an imported site may be taken here. */
  @Override
  String statement() {
    return """
        with r as (
          select * from jsonb_to_recordset(cast(:rows as jsonb))
                   as r(id bigint, source_id bigint, name text, reputation bigint,
                        down_votes bigint, joined_at timestamptz)
           where not exists (select 1 from imported_erased e
                              where e.network_id = :network and e.source_id = r.source_id)),
        claimed as (
          insert into imported_member (network_id, source_id, member_id, reputation, down_votes)
          select :network, r.source_id, r.id, r.reputation, r.down_votes from r
          on conflict (network_id, source_id) do update
             set reputation = excluded.reputation, down_votes = excluded.down_votes
          returning member_id),
        arrived as (
          insert into member (id, handle, display_name, imported, member_since)
          select r.id, left(:slug, 24) || '-' || r.source_id, r.name, true, r.joined_at
            from r join claimed on claimed.member_id = r.id)
        insert into membership (network_id, member_id, role, joined_at)
        select :network, r.id, 'MEMBER', r.joined_at
          from r join claimed on claimed.member_id = r.id
        """;
  }
}
