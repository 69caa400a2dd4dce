package org.talkoot.transfer.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.talkoot.network.NetworkId;
import org.talkoot.transfer.DumpEvent;
import org.talkoot.transfer.DumpVote;
import org.talkoot.transfer.VotedPost;

/** Votes of a dump as rows, and the events they become. */
final class VoteRows {
  private static final String WAITING =
      """
      select v.source_id, v.post_source_id, v.type, v.day, v.amount,
             coalesce(offerer.member_id, 0) as offerer,
             post.content_id is not null as found, post.question, post.community_wiki,
             coalesce(post.content_id, 0) as id,
             coalesce(cast(floor(extract(epoch from p.opened_at) / 86400) as bigint), 0) as asked_on,
             case when post.author_known then post.author_id else 0 end as author,
             case when question.author_known then question.author_id else 0 end as asker,
             array(select pt.topic_id from problem_topic pt
                    where pt.problem_id = question.content_id order by pt.topic_id) as topics
        from imported_vote v
        left join imported_post post
          on post.network_id = v.network_id and post.source_id = v.post_source_id
        left join imported_post question
          on question.network_id = v.network_id and question.source_id = post.question_source_id
        left join problem p on p.id = question.content_id
        left join imported_member offerer
          on offerer.network_id = v.network_id
         and offerer.source_id = nullif(v.offerer_source_id, 0)
       where v.network_id = :network and v.treatment is null
       order by v.day, v.source_id
       limit :limit
      """;

  private static final String LOG =
      """
      insert into event_log (at, kind, network_id, actor_id, topics, numbers, silent)
      select r.at, r.kind, r.network, 0,
             array(select cast(topic as bigint) from jsonb_array_elements_text(r.topics) as topic),
             r.numbers, true
        from jsonb_to_recordset(cast(:rows as jsonb))
             as r(place bigint, at timestamptz, kind text, network bigint, topics jsonb,
                  numbers jsonb)
       order by r.place
      returning id, cast(numbers ->> 'vote' as bigint) as vote
      """;

  private static final String MARK =
      """
      update imported_vote v
         set treatment = r.treatment, event_id = r.event_id
        from jsonb_to_recordset(cast(:rows as jsonb))
             as r(vote bigint, treatment text, event_id bigint)
       where v.network_id = :network and v.source_id = r.vote and v.treatment is null
      """;

  private record LogRow(
      long place,
      Instant at,
      String kind,
      long network,
      List<Long> topics,
      Map<String, Long> numbers) {}

  private record MarkRow(long vote, String treatment, @Nullable Long eventId) {}

  private VoteRows() {}

  static List<WaitingVote> waiting(Handle handle, NetworkId network, int limit) {
    return handle
        .createQuery(WAITING)
        .bind("network", network)
        .bind("limit", limit)
        .map(VoteRows::waitingVote)
        .list();
  }

  private static WaitingVote waitingVote(ResultSet row, StatementContext context)
      throws SQLException {
    DumpVote vote =
        new DumpVote(
            row.getLong("source_id"),
            row.getLong("post_source_id"),
            row.getLong("type"),
            row.getObject("day", LocalDate.class),
            row.getLong("offerer"),
            row.getLong("amount"));
    return new WaitingVote(
        vote, row.getBoolean("found") ? Optional.of(post(row)) : Optional.empty());
  }

  private static VotedPost post(ResultSet row) throws SQLException {
    return new VotedPost(
        row.getBoolean("question"),
        row.getLong("id"),
        row.getLong("author"),
        row.getLong("asker"),
        row.getLong("asked_on"),
        row.getBoolean("community_wiki"),
        numbers(row.getArray("topics")));
  }

  private static List<Long> numbers(Array array) throws SQLException {
    return List.of((Long[]) array.getArray());
  }

  /** Appends the events in their order and returns the id of each by the number of its vote. */
  static Map<Long, Long> log(Handle handle, List<DumpEvent> events) {
    List<LogRow> rows = new ArrayList<>();
    for (DumpEvent event : events) {
      rows.add(
          new LogRow(
              rows.size(),
              event.at(),
              event.kind(),
              event.network(),
              event.topics(),
              event.numbers()));
    }
    Map<Long, Long> ids = new HashMap<>();
    handle
        .createQuery(LOG)
        .bind("rows", JsonRows.of(rows))
        .map((row, context) -> Map.entry(row.getLong("vote"), row.getLong("id")))
        .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
    return ids;
  }

  static void markTreated(
      Handle handle, NetworkId network, List<WaitingVote> votes, Map<Long, Long> events) {
    List<MarkRow> rows =
        votes.stream()
            .map(
                waiting -> {
                  @Nullable Long event = events.get(waiting.vote().id());
                  return new MarkRow(waiting.vote().id(), waiting.treatment(event != null), event);
                })
            .toList();
    handle.createUpdate(MARK).bind("network", network).bind("rows", JsonRows.of(rows)).execute();
  }
}
