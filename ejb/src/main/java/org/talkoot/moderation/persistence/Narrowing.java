package org.talkoot.moderation.persistence;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Window;

/**
 * One page, newest first, of what managers look after.
 *
 * @param network the only one, null for all
 * @param state code of where it stands, null for all
 */
record Narrowing(@Nullable NetworkId network, @Nullable String state, Window window) {
  /**
   * Narrows a listing; its other places are still to be bound.
   *
   * @param sql ends in a condition
   * @param table alias of what is listed
   */
  Query of(Handle handle, String sql, String table) {
    Query query =
        handle.createQuery(
            sql
                + (network == null ? "" : " and " + table + ".network_id = :network")
                + (state == null ? "" : " and " + table + ".state = :state")
                + (" and %1$s.id < :after order by %1$s.id desc limit :limit".formatted(table)));
    query.bind("after", window.after().map(Cursor::id).orElse(Long.MAX_VALUE));
    query.bind("limit", window.fetch());
    if (network != null) {
      query.bind("network", network);
    }
    if (state != null) {
      query.bind("state", state);
    }
    return query;
  }
}
