package org.talkoot.solution.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.application.Markdown;
import org.talkoot.solution.CommentId;
import org.talkoot.solution.RefinementId;
import org.talkoot.solution.SelfMention;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.CoAuthorView;
import org.talkoot.solution.application.CommentView;
import org.talkoot.solution.application.RevisionView;
import org.talkoot.solution.application.SolutionView;
import org.talkoot.solution.application.VoteCounts;

/** Turns rows of solutions, revisions and comments into views. */
final class SolutionRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SolutionRows() {}

  static SolutionView view(ResultSet row, Markdown markdown) throws SQLException {
    boolean withdrawn = row.getTimestamp("withdrawn_at") != null;
    boolean mine = row.getBoolean("mine");
    Instant acceptedAt = instant(row, "accepted_at");
    String text = withdrawn && !mine ? "" : row.getString("text");
    return new SolutionView(
        SolutionId.of(row.getLong("id")),
        ProblemId.of(row.getLong("problem_id")),
        row.getLong("version"),
        withdrawn ? "withdrawn" : acceptedAt == null ? "standing" : "accepted",
        author(row),
        coAuthors(row.getString("co_authors")),
        read(row.getString("refiners")).stream().map(SolutionRows::person).toList(),
        text,
        markdown.render(text),
        row.getString("language"),
        row.getInt("revision"),
        row.getString("ai_disclosure"),
        row.getTimestamp("submitted_at").toInstant(),
        row.getTimestamp("changed_at").toInstant(),
        acceptedAt,
        new VoteCounts(row.getInt("helpful"), row.getInt("objections"), row.getString("my_vote")),
        row.getInt("reviews"),
        row.getInt("comments"),
        mine,
        row.getString("letter"),
        tellsItsMaker(row, text),
        row.getString("my_consent"));
  }

  /** Whether a text of somebody hidden names them. */
  private static boolean tellsItsMaker(ResultSet row, String text) throws SQLException {
    Array traits = row.getArray("traits");
    return traits != null
        && row.getString("letter") != null
        && SelfMention.isIn(text, List.of((String[]) traits.getArray()));
  }

  static RevisionView revision(ResultSet row, Markdown markdown) throws SQLException {
    String text = row.getString("text");
    return new RevisionView(
        row.getInt("number"),
        text,
        markdown.render(text),
        row.getString("ai_disclosure"),
        author(row),
        row.getTimestamp("written_at").toInstant(),
        refined(row));
  }

  private static RevisionView.@Nullable Refined refined(ResultSet row) throws SQLException {
    long refinement = row.getLong("refinement_id");
    return refinement == 0
        ? null
        : new RevisionView.Refined(RefinementId.of(refinement), person(row, "refiner"));
  }

  static CommentView comment(ResultSet row, Markdown markdown) throws SQLException {
    String text = row.getString("text");
    long solution = row.getLong("solution_id");
    return new CommentView(
        CommentId.of(row.getLong("id")),
        ProblemId.of(row.getLong("problem_id")),
        solution == 0 ? null : SolutionId.of(solution),
        author(row),
        text,
        markdown.render(text),
        row.getString("language"),
        row.getTimestamp("written_at").toInstant(),
        row.getTimestamp("useful_at") != null);
  }

  private static PersonRef author(ResultSet row) throws SQLException {
    return person(row, "author");
  }

  private static PersonRef person(ResultSet row, String role) throws SQLException {
    return new PersonRef(
        MemberId.of(row.getLong(role + "_id")),
        row.getString(role + "_handle"),
        row.getString(role + "_name"));
  }

  private static PersonRef person(List<String> parts) {
    return new PersonRef(MemberId.of(Long.parseLong(parts.get(0))), parts.get(1), parts.get(2));
  }

  private static List<CoAuthorView> coAuthors(String stored) {
    return read(stored).stream()
        .map(parts -> new CoAuthorView(person(parts), parts.get(3)))
        .toList();
  }

  private static List<List<String>> read(String stored) {
    try {
      return JSON.readValue(stored, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no people: " + stored, e);
    }
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp stored = row.getTimestamp(column);
    return stored == null ? null : stored.toInstant();
  }
}
