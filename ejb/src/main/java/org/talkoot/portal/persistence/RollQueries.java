package org.talkoot.portal.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.portal.application.HonourFilter;
import org.talkoot.portal.application.RankedPerson;
import org.talkoot.portal.application.RollPlace;
import org.talkoot.problem.ProblemId;

/**
 * Reads the honour roll from the standings, in one statement a page.
 *
 * <p>All time and season come from an index in the order of the roll; week, month and rising add up
 * the days of those who earned something in them, never the ledger.
 */
@Dependent
public class RollQueries {
  private static final String PLACE =
      """
           network_id = case when :network = '' then 0 else
             (select n.id from network n where n.slug = :network and n.visibility = 'PUBLIC') end
       and board = :board
       and topic_id = case when :topic = '' then 0 else
             (select t.id from topic t where t.slug = :topic) end
      """;

  private static final String ALL_TIME =
      """
      select member_id, points::double precision as value, points from standing
       where %s and points > 0 and points <= :value and (points < :value or member_id > :after)
       order by standing.points desc, member_id limit :limit
      """
          .formatted(PLACE);

  private static final String SEASON =
      """
      select member_id, season as value, round(season / :growth)::bigint as points from standing
       where %s and season >= :growth / 2 and season <= :value
         and (season < :value or member_id > :after)
       order by season desc, member_id limit :limit
      """
          .formatted(PLACE);

  private static final String DAYS =
      """
      select member_id, points::double precision as value, points
        from (select member_id, sum(points)::bigint as points from standing_day
               where %s and day > :since group by member_id) earned
       where points > 0 and points <= :value and (points < :value or member_id > :after)
       order by earned.points desc, member_id limit :limit
      """
          .formatted(PLACE);

  private static final String RISING =
      """
      select member_id, points::double precision as value, points
        from (select member_id,
                     sum(case when day > :since then points else -points end)::bigint as points
                from standing_day where %s and day > :before group by member_id) gained
       where points > 0 and points <= :value and (points < :value or member_id > :after)
       order by gained.points desc, member_id limit :limit
      """
          .formatted(PLACE);

  private static final String PEOPLE =
      """
      select m.id, m.handle, m.display_name as name, m.headline, e.value, e.points,
             (select count(distinct d.problem_id) from decision_share h
                join decision d on d.id = h.decision_id
                join outcome_verification v on v.problem_id = d.problem_id
               where h.member_id = m.id) as outcomes,
             (select count(distinct h.decision_id) from decision_share h
               where h.member_id = m.id) as accepted,
             (select count(*) from review w join problem p on p.id = w.problem_id
               where w.reviewer_id = m.id and p.decided_at is not null) as reviews,
             k.id as work, k.question as work_question, k.language as work_language
        from (%s) e join member m on m.id = e.member_id
        left join lateral (
             select p.id, p.question, p.language
               from decision_share h join decision d on d.id = h.decision_id
               join problem p on p.id = d.problem_id
               join network n on n.id = p.network_id and n.visibility = 'PUBLIC'
              where h.member_id = m.id and p.hidden_at is null
              order by exists (select 1 from outcome_verification v
                                where v.problem_id = p.id) desc,
                       d.decided_at desc limit 1) k on true
       order by e.value desc, m.id
      """;

  private final Jdbi jdbi;

  /** Reads through Jdbi. */
  @Inject
  public RollQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the places after one by all points ever. */
  public List<RankedPerson> allTime(HonourFilter filter, RollPlace after, int limit) {
    return read(ALL_TIME, filter, after, limit, query -> query);
  }

  /**
   * Returns the places after one by what fades.
   *
   * @param growth what one point of today weighs in the kept sums
   */
  public List<RankedPerson> season(HonourFilter filter, RollPlace after, int limit, double growth) {
    return read(SEASON, filter, after, limit, query -> query.bind("growth", growth));
  }

  /** Returns the places after one by the points of the days after one. */
  public List<RankedPerson> days(HonourFilter filter, RollPlace after, int limit, LocalDate since) {
    return read(DAYS, filter, after, limit, query -> query.bind("since", since));
  }

  /** Returns the places after one by how much more was earned in a period than in that before. */
  public List<RankedPerson> rising(
      HonourFilter filter, RollPlace after, int limit, LocalDate since, LocalDate before) {
    return read(
        RISING, filter, after, limit, query -> query.bind("since", since).bind("before", before));
  }

  private List<RankedPerson> read(
      String places, HonourFilter filter, RollPlace after, int limit, UnaryOperator<Query> more) {
    List<Row> rows =
        jdbi.withHandle(
            handle ->
                more.apply(
                        handle
                            .createQuery(PEOPLE.formatted(places))
                            .bind("network", filter.network())
                            .bind("topic", filter.topic())
                            .bind("board", filter.board())
                            .bind("value", after.value())
                            .bind("after", after.member())
                            .bind("limit", limit))
                    .mapTo(Row.class)
                    .list());
    return IntStream.range(0, rows.size())
        .mapToObj(index -> rows.get(index).person(after.place() + index + 1))
        .toList();
  }

  /** A line of the roll as its row tells it. */
  public record Row(
      MemberId id,
      String handle,
      String name,
      String headline,
      double value,
      long points,
      int outcomes,
      int accepted,
      int reviews,
      @Nullable ProblemId work,
      @Nullable String workQuestion,
      @Nullable String workLanguage) {
    RankedPerson person(int place) {
      return new RankedPerson(
          place,
          id,
          handle,
          name,
          headline,
          value,
          points,
          outcomes,
          accepted,
          reviews,
          work,
          workQuestion,
          workLanguage);
    }
  }
}
