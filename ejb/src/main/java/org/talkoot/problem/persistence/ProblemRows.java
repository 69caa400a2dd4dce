package org.talkoot.problem.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.TopicSlug;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.Brief;
import org.talkoot.problem.BriefConverter;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.ProblemSummary;
import org.talkoot.problem.application.ProblemView;

/** Turns rows of problems into views. */
final class ProblemRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ProblemRows() {}

  static ProblemSummary summary(ResultSet row, StatementContext context) throws SQLException {
    return new ProblemSummary(
        ProblemId.of(row.getLong("id")),
        row.getString("question"),
        row.getString("status"),
        row.getString("network"),
        row.getString("network_name"),
        texts(row.getArray("topics")),
        requester(row),
        instant(row, "deadline"),
        date(row, "decide_by"),
        row.getString("pot"),
        row.getInt("bounty"),
        row.getInt("solutions"),
        row.getInt("reviews"),
        row.getInt("helpful"),
        row.getInt("comments"),
        row.getString("language"),
        row.getString("mode").equals("SEALED") ? "sealed" : "open",
        row.getTimestamp("listed_at").toInstant(),
        row.getTimestamp("active_at").toInstant(),
        row.getString("ask"),
        row.getString("requester_organisation"),
        row.getInt("reviews_wanted"),
        row.getString("prize"));
  }

  static ProblemView view(ResultSet row, StatementContext context) throws SQLException {
    Brief brief = BriefConverter.read(row.getString("brief"));
    return new ProblemView(
        ProblemId.of(row.getLong("id")),
        row.getLong("version"),
        row.getString("status"),
        NetworkId.of(row.getLong("network_id")),
        row.getString("network"),
        row.getString("network_name"),
        row.getBoolean("network_public"),
        requester(row),
        row.getString("requester_organisation"),
        brief,
        topics(row.getString("topics"), brief),
        date(row, "decide_by"),
        row.getTimestamp("listed_at").toInstant(),
        row.getTimestamp("changed_at").toInstant(),
        instant(row, "opened_at"),
        instant(row, "review_from"),
        instant(row, "decided_at"),
        instant(row, "ended_at"),
        row.getString("withdrawal_reason"),
        row.getInt("solutions"),
        row.getInt("reviews"),
        row.getInt("helpful"),
        row.getInt("comments"),
        row.getBoolean("mine"),
        row.getBoolean("managed"),
        row.getBoolean("voted"),
        row.getBoolean("hidden"));
  }

  private static PersonRef requester(ResultSet row) throws SQLException {
    return new PersonRef(
        MemberId.of(row.getLong("requester_id")),
        row.getString("requester_handle"),
        row.getString("requester_name"));
  }

  private static List<TopicRef> topics(String stored, Brief brief) {
    List<TopicRef> known = read(stored).stream().map(ProblemRows::topic).toList();
    return known.isEmpty() ? named(brief) : known;
  }

  private static TopicRef topic(List<String> parts) {
    return new TopicRef(parts.get(0), parts.get(1), parts.get(2));
  }

  private static List<TopicRef> named(Brief brief) {
    return brief.topics().stream()
        .map(TopicSlug::parse)
        .flatMap(Optional::stream)
        .distinct()
        .map(slug -> new TopicRef(slug.text(), slug.words(), slug.words()))
        .toList();
  }

  private static List<List<String>> read(String stored) {
    try {
      return JSON.readValue(stored, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no topics: " + stored, e);
    }
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp stored = row.getTimestamp(column);
    return stored == null ? null : stored.toInstant();
  }

  private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
    Date stored = row.getDate(column);
    return stored == null ? null : stored.toLocalDate();
  }
}
