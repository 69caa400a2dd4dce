package org.talkoot.moderation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.moderation.Favours;
import org.talkoot.moderation.GivenScore;
import org.talkoot.moderation.Rationale;
import org.talkoot.network.NetworkId;

/**
 * Reads who favoured whom in a network since an instant.
 *
 * <p>What happened in a sealed or blind problem is looked at after its decision: a case names
 * people to managers, who must not learn them before.
 */
@Dependent
public class FavourRows {
  private static final String VOTES =
      """
      select v.voter_id as "from", v.author_id as "to", count(*) as count
        from solution_vote v
        join solution s on s.id = v.solution_id
        join problem p on p.id = s.problem_id and not p.veiled
       where v.network_id = :network and v.value = 'helpful' and v.cast_at >= :since
       group by 1, 2
      """;
  private static final String KIND_REVIEWS =
      """
      select r.reviewer_id as "from", r.author_id as "to", count(*) as count
        from review r
        join problem p on p.id = r.problem_id and not p.veiled
       where r.network_id = :network and r.removed_at is null and r.verdict = 'APPROVE' and r.delivered_at >= :since
       group by 1, 2
      """;
  private static final String SCORES =
      """
      with given as (
        select r.id, r.solution_id, r.reviewer_id, r.author_id,
               (select avg(cast(one ->> 'score' as integer))
                  from jsonb_array_elements(r.scores) one) as overall
          from review r
          join problem p on p.id = r.problem_id and not p.veiled
         where r.network_id = :network and r.removed_at is null and r.delivered_at >= :since)
      select g.reviewer_id as reviewer, g.author_id as author, g.overall,
             avg(o.overall) as others
        from given g join given o on o.solution_id = g.solution_id and o.id <> g.id
       group by g.id, g.reviewer_id, g.author_id, g.overall
       order by g.id
      """;
  private static final String RATIONALES =
      """
      select r.id as review, r.solution_id as solution, r.reviewer_id as reviewer,
             (select string_agg(one ->> 'rationale', ' ' order by place)
                from jsonb_array_elements(r.scores) with ordinality as told (one, place)) as text
        from review r
        join problem p on p.id = r.problem_id and not p.veiled
       where r.network_id = :network and r.removed_at is null and r.delivered_at >= :since
         and exists (select 1 from jsonb_array_elements(r.scores) one
                      where one ->> 'rationale' <> '')
       order by r.id desc limit :most
      """;
  private static final int MOST_RATIONALES = 2000;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public FavourRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns helpful votes. */
  public List<Favours> votes(NetworkId network, Instant since) {
    return read(VOTES, network, since, Favours.class);
  }

  /** Returns reviews that approve. */
  public List<Favours> kindReviews(NetworkId network, Instant since) {
    return read(KIND_REVIEWS, network, since, Favours.class);
  }

  /** Returns the mean score of each review beside that of the others of its solution. */
  public List<GivenScore> scores(NetworkId network, Instant since) {
    return read(SCORES, network, since, GivenScore.class);
  }

  private <T> List<T> read(String sql, NetworkId network, Instant since, Class<T> row) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("network", network)
                .bind("since", since)
                .mapTo(row)
                .list());
  }

  /** Returns the reasons of the newest reviews, some thousands at most. */
  public List<Rationale> rationales(NetworkId network, Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(RATIONALES)
                .bind("network", network)
                .bind("since", since)
                .bind("most", MOST_RATIONALES)
                .mapTo(Rationale.class)
                .list());
  }
}
