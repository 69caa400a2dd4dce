package org.talkoot.problem.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemStatus;
import org.talkoot.problem.application.Need;
import org.talkoot.problem.application.ProblemFilter;
import org.talkoot.problem.application.ProblemSort;
import org.talkoot.problem.application.ProblemSummary;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Window;

/** Puts the statement of one list together: its conditions, its order and its place. */
final class ProblemListing {
  private static final String UNDECIDED = "p.status in ('open', 'inReview')";
  private static final String SEALED =
      "sealed_at(p.mode, p.review_from, p.decided_at, p.ended_at, :now)";

  /** Without a solution that one may know of. */
  private static final String UNANSWERED = "(t.solutions = 0 or " + SEALED + ")";

  private static final String OF_TOPIC =
      """
      join problem_topic f on f.problem_id = p.id
       and f.topic_id = (select o.id from topic o where o.slug = :topic)
      """;
  private static final String HAS_WORDS =
      "(p.words @@ search_query(:words) or :words <% p.question)";
  private static final String FOR_ME =
      """
      p.requested_by <> :viewer
       and (not exists (select 1 from declared_skill d where d.member_id = :viewer)
            or exists (select 1 from declared_skill d join problem_topic pt using (topic_id)
                        where d.member_id = :viewer and pt.problem_id = p.id))
      """;

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> bindings = new HashMap<>();
  private final ProblemFilter filter;
  private final Window window;

  ProblemListing(ProblemFilter filter, Viewer viewer, Window window, Instant now) {
    this.filter = filter;
    this.window = window;
    bind("viewer", viewer.number());
    bind("now", now);
    narrow();
    narrowBySort();
    window.after().ifPresent(this::goOnAfter);
  }

  String sql() {
    return ProblemQueries.PLACES
        + (filter.topic().isPresent() ? OF_TOPIC : "")
        + " where "
        + String.join("\n and ", conditions)
        + "\n order by "
        + order()
        + " limit "
        + window.fetch(); // as a number, or the plan would be made anew for each
  }

  Map<String, Object> bindings() {
    return bindings;
  }

  static Cursor cursorOf(ProblemSummary row, ProblemSort sort) {
    Instant key =
        switch (sort) {
          case DEADLINE -> row.deadline() == null ? row.listedAt() : row.deadline();
          case ACTIVE -> row.activeAt();
          case NEWEST, UNANSWERED, FOR_ME -> row.listedAt();
        };
    return new Cursor(key.toString(), row.id().value());
  }

  private void narrow() {
    conditions.add(ProblemQueries.VISIBLE);
    filter.network().ifPresent(slug -> where("n.slug = :network", "network", slug));
    filter.status().ifPresentOrElse(this::narrowByStatus, this::leaveOutUnlisted);
    filter.topic().ifPresent(slug -> bind("topic", slug));
    filter.mode().ifPresent(mode -> where("p.mode = :mode", "mode", mode.name()));
    filter.words().ifPresent(words -> where(HAS_WORDS, "words", words));
    filter.requester().ifPresent(m -> where("p.requested_by = :requester", "requester", m));
    filter.needs().ifPresent(this::narrowByNeed);
  }

  private void narrowByStatus(ProblemStatus status) {
    conditions.add(inStatus(status));
    if (status == ProblemStatus.DRAFT) {
      conditions.add("p.requested_by = :viewer");
    }
  }

  /** As {@code problem_status} says it, in words that an index of stored statuses knows. */
  private static String inStatus(ProblemStatus status) {
    return switch (status) {
      case OPEN -> "p.status = 'open' and (p.review_from is null or p.review_from > :now)";
      case IN_REVIEW -> "(p.status = 'inReview' or p.status = 'open' and p.review_from <= :now)";
      case OUTCOME -> "p.status = 'outcome' and (p.closes_at is null or p.closes_at > :now)";
      case CLOSED -> "(p.status = 'closed' or p.status = 'outcome' and p.closes_at <= :now)";
      case DRAFT, COACHING, DECIDED, WITHDRAWN -> "p.status = '" + status.code() + "'";
    };
  }

  private void leaveOutUnlisted() {
    conditions.add("p.opened_at is not null and p.status <> 'withdrawn' and p.hidden_at is null");
  }

  private void narrowByNeed(Need need) {
    conditions.add(
        switch (need) {
          case SOLUTIONS -> UNDECIDED + " and " + UNANSWERED;
          case REVIEWS ->
              UNDECIDED + " and t.reviews < t.solutions * p.reviews_wanted and not " + SEALED;
          case DECISION ->
              "problem_status(p.status, p.review_from, p.closes_at, :now) = 'inReview'";
          case OUTCOME -> "p.status in ('decided', 'outcome')";
        });
  }

  private void narrowBySort() {
    switch (filter.sort()) {
      case DEADLINE -> conditions.add("p.status = 'open' and p.deadline > :now");
      case UNANSWERED -> conditions.add(UNDECIDED + " and " + UNANSWERED);
      case FOR_ME -> conditions.add(UNDECIDED + " and " + FOR_ME);
      case NEWEST, ACTIVE -> {}
    }
  }

  private String order() {
    return switch (filter.sort()) {
      case DEADLINE -> "p.deadline, p.id";
      case UNANSWERED -> "p.listed_at, p.id";
      case ACTIVE -> "t.active_at desc, t.problem_id desc";
      case NEWEST, FOR_ME -> listed("%s desc, %s desc");
    };
  }

  /** When a problem was listed and its id, from where they stand in order. */
  private String listed(String both) {
    return filter.topic().isPresent()
        ? both.formatted("f.listed_at", "f.problem_id")
        : both.formatted("p.listed_at", "p.id");
  }

  private void goOnAfter(Cursor cursor) {
    bind("afterKey", instant(cursor));
    bind("afterId", cursor.id());
    conditions.add(
        switch (filter.sort()) {
          case DEADLINE -> "(p.deadline, p.id) > (:afterKey, :afterId)";
          case UNANSWERED -> "(p.listed_at, p.id) > (:afterKey, :afterId)";
          case ACTIVE -> "(t.active_at, t.problem_id) < (:afterKey, :afterId)";
          case NEWEST, FOR_ME -> listed("(%s, %s)") + " < (:afterKey, :afterId)";
        });
  }

  private static Instant instant(Cursor cursor) {
    return cursor.instant().orElseThrow(() -> InvalidInput.of("after", "cursor.unknown"));
  }

  private void where(String condition, String name, Object value) {
    conditions.add(condition);
    bind(name, value);
  }

  private void bind(String name, Object value) {
    bindings.put(name, value);
  }
}
