package org.talkoot.search.persistence;

import java.util.EnumMap;
import java.util.Map;
import org.talkoot.search.SearchKind;
import org.talkoot.search.application.Found;

/**
 * How each kind is found, as one branch of the statement: kind, id, problem and score.
 *
 * <p>A branch looks at the newest matches only. Problems and solutions, of which there are many,
 * are found by functions of the database; in {@code {filter}} of the others stand the conditions of
 * the caller.
 */
final class SearchBranches {
  /** Problems that everybody of their network may know of. */
  static final String PUBLISHED =
      """
      p.opened_at is not null and p.status <> 'withdrawn' and p.hidden_at is null
        and p.network_id in (select id from seen)
      """;

  /** A topic exists for those who may know of somebody who knows it or of a problem about it. */
  static final String TOPIC_IN_USE =
      "(exists (select 1 from declared_skill d join member m on m.id = d.member_id"
          + " where d.topic_id = t.id and m.disabled_at is null)"
          + " or exists (select 1 from problem_topic pt join problem p on p.id = pt.problem_id"
          + " where pt.topic_id = t.id and "
          + PUBLISHED
          + "))";

  private static final String SCORE = "ts_rank('{0.1, 0.3, 0.5, 1.0}', c.words, a.terms, 1)";

  private static final Map<SearchKind, String> SQL = new EnumMap<>(SearchKind.class);

  static {
    SQL.put(SearchKind.PROBLEM, newest("newest_problems", 1.0));
    SQL.put(SearchKind.SOLUTION, newest("newest_solutions", 0.9));
    SQL.put(
        SearchKind.OUTCOME,
        branch(
            "c.problem_id",
            0.9,
            "outcome_step o join problem p on p.id = o.problem_id",
            "o.id, o.problem_id, o.words",
            "o",
            PUBLISHED));
    SQL.put(
        SearchKind.TOPIC,
        branch("null::bigint", 1.0, "topic t", "t.id, t.words", "t", TOPIC_IN_USE));
    SQL.put(
        SearchKind.NETWORK,
        branch(
            "null::bigint",
            1.0,
            "network n",
            "n.id, n.words",
            "n",
            "n.id in (select id from seen)"));
    SQL.put(SearchKind.PERSON, people());
  }

  private SearchBranches() {}

  static String of(SearchKind kind, String filter) {
    return SQL.getOrDefault(kind, "")
        .replace("{kind}", "{code} as kind")
        .replace("{code}", "'" + kind.code() + "'")
        .replace("{filter}", filter)
        .replace("{most}", String.valueOf(Found.MOST));
  }

  /** As a function of the database finds them, which knows how common the words are. */
  private static String newest(String function, double weight) {
    return "select {kind}, c.id, c.problem_id, "
        + weight
        + " * "
        + SCORE
        + " as score\n from asked a cross join lateral "
        + function
        + "(a.terms, a.networks, :topic, :status, :language, :now, {most}) c";
  }

  private static String branch(
      String problem, double weight, String from, String columns, String alias, String visible) {
    return "select {kind}, c.id, "
        + problem
        + " as problem_id, "
        + weight
        + " * "
        + SCORE
        + " as score\n from asked a cross join lateral (\n select "
        + columns
        + " from "
        + from
        + " where "
        + alias
        + ".words @@ a.terms and "
        + visible
        + "{filter} order by "
        + alias
        + ".id desc limit {most}) c";
  }

  /** By their own words, or by a topic that they declared. */
  private static String people() {
    return """
    select {kind}, c.id, null::bigint as problem_id, max(c.score) as score
      from asked a cross join lateral (
      (select m.id, ts_rank('{0.1, 0.3, 0.5, 1.0}', m.words, a.terms, 1) as score from member m
        where m.words @@ a.terms and m.disabled_at is null{filter}
        order by m.id desc limit {most})
      union all
      (select m.id, 0.2 from topic t join declared_skill d on d.topic_id = t.id
         join member m on m.id = d.member_id
        where t.words @@ a.terms and m.disabled_at is null{filter}
        order by m.id desc limit {most})) c
     group by c.id
    """;
  }
}
