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
 * the days of those who earned something in them, never the ledger. What somebody is known for
 * stands in {@code member_record}, which the subscriber of standings keeps.
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
       where %s and points > 0 and points <= :points and (points < :points or member_id > :after)
       order by standing.points desc, member_id limit {limit}
      """
          .formatted(PLACE);

  private static final String SEASON =
      """
      select member_id, season as value, round(season / :growth)::bigint as points from standing
       where %s and season >= :growth / 2 and season <= :value
         and (season < :value or member_id > :after)
       order by season desc, member_id limit {limit}
      """
          .formatted(PLACE);

  private static final String DAYS =
      """
      select member_id, points::double precision as value, points
        from (select member_id, sum(points)::bigint as points from standing_day
               where %s and day > :since group by member_id) earned
       where points > 0 and points <= :points and (points < :points or member_id > :after)
       order by earned.points desc, member_id limit {limit}
      """
          .formatted(PLACE);

  private static final String RISING =
      """
      select member_id, points::double precision as value, points
        from (select member_id,
                     sum(case when day > :since then points else -points end)::bigint as points
                from standing_day where %s and day > :before group by member_id) gained
       where points > 0 and points <= :points and (points < :points or member_id > :after)
       order by gained.points desc, member_id limit {limit}
      """
          .formatted(PLACE);

  private static final String PEOPLE =
      """
      select m.id, m.handle, m.display_name as name, m.headline, e.value, e.points,
             coalesce(r.outcomes, 0) as outcomes, coalesce(r.accepted, 0) as accepted,
             coalesce(r.reviews, 0) as reviews,
             k.id as work, k.question as work_question, k.language as work_language
        from (%s) e join member m on m.id = e.member_id
        left join member_record r on r.member_id = m.id
        left join problem k on k.id = r.work and k.hidden_at is null
             and k.network_id in (select n.id from network n where n.visibility = 'PUBLIC')
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
    return read(
        ALL_TIME, filter, after, limit, query -> query.bind("points", (long) after.value()));
  }

  /**
   * Returns the places after one by what fades.
   *
   * @param growth what one point of today weighs in the kept sums
   */
  public List<RankedPerson> season(HonourFilter filter, RollPlace after, int limit, double growth) {
    return read(
        SEASON,
        filter,
        after,
        limit,
        query -> query.bind("growth", growth).bind("value", after.value()));
  }

  /** Returns the places after one by the points of the days after one. */
  public List<RankedPerson> days(HonourFilter filter, RollPlace after, int limit, LocalDate since) {
    return read(
        DAYS,
        filter,
        after,
        limit,
        query -> query.bind("since", since).bind("points", (long) after.value()));
  }

  /** Returns the places after one by how much more was earned in a period than in that before. */
  public List<RankedPerson> rising(
      HonourFilter filter, RollPlace after, int limit, LocalDate since, LocalDate before) {
    return read(
        RISING,
        filter,
        after,
        limit,
        query ->
            query.bind("since", since).bind("before", before).bind("points", (long) after.value()));
  }

  private List<RankedPerson> read(
      String places, HonourFilter filter, RollPlace after, int limit, UnaryOperator<Query> more) {
    List<Row> rows =
        jdbi.withHandle(
            handle ->
                more.apply(
                        handle
                            .createQuery(
                                PEOPLE.formatted(places).replace("{limit}", String.valueOf(limit)))
                            .bind("network", filter.network())
                            .bind("topic", filter.topic())
                            .bind("board", filter.board())
                            .bind("after", after.member()))
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
