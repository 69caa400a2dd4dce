package org.talkoot.moderation.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.talkoot.moderation.RewardTakenBack;
import org.talkoot.moderation.TakenBack;
import org.talkoot.moderation.Thing;
import org.talkoot.shared.Json;
import org.talkoot.shared.Part;

/** Reads as events what a contribution was paid for, so that rules find the lines they wrote. */
@Dependent
public class RewardRows {
  private static final String TOPICS =
      """
             , array(select t.topic_id from problem_topic t where t.problem_id = s.problem_id
                      order by 1) as topics
      """;

  private static final String VOTES =
      """
      select cast(:kind as text) as kind,
             jsonb_build_object('problem', s.problem_id, 'solution', s.id, 'author', v.author_id,
               case v.value when 'helpful' then 'voter' else 'objector' end, v.voter_id,
               'generation', v.generation, 'pays', cast(v.pays as integer),
               'day', cast(extract(epoch from v.cast_at at time zone 'UTC') as bigint) / 86400)
               as numbers, '[]' as parts
      """
          + TOPICS
          + " from solution_vote v join solution s on s.id = v.solution_id where v.value = :value";

  private static final String THESE_VOTES =
      VOTES
          + """
             and (v.solution_id, v.voter_id, v.generation)
                 in (select * from unnest(:solutions, :voters, :generations))
           order by v.author_id, v.solution_id, v.voter_id
          """;

  private static final String ALL_VOTES =
      VOTES + " and v.solution_id = :id order by v.author_id, v.voter_id";

  private static final String REVIEW =
      """
      select 'review.removed' as kind,
             jsonb_build_object('problem', r.problem_id, 'solution', r.solution_id, 'review', r.id,
               'reviewer', r.reviewer_id, 'author', r.author_id, 'round', r.helpful_round,
               'rater', 0, 'judge', 0) as numbers,
             jsonb_build_array(jsonb_build_object('member', r.reviewer_id, 'track', 'reviewer',
               'share', 100, 'solution', r.solution_id)) as parts
      """
          + TOPICS
          + """
             from review r join solution s on s.id = r.solution_id
            where r.id = :id and r.removed_at is null
          """;

  private static final String SOLUTION =
      """
      select 'solution.removed' as kind,
             jsonb_build_object('problem', s.problem_id, 'solution', s.id,
               'requester', p.requested_by, 'verifier', 0, 'offerer', 0) as numbers,
             coalesce((select jsonb_agg(jsonb_build_object('member', d.member_id, 'track', d.track,
                                'share', d.percent, 'solution', d.solution_id) order by d.member_id)
                         from decision_share d where d.solution_id = s.id), '[]') as parts
      """
          + TOPICS
          + " from solution s join problem p on p.id = s.problem_id where s.id = :id";

  private static final String REFINERS =
      """
      select 'refinement.removed' as kind,
             jsonb_build_object('problem', s.problem_id, 'solution', s.id, 'author', s.author_id,
               'refinement', f.refinement_id, 'refiner', f.refiner_id, 'accepted', 0) as numbers,
             '[]' as parts
      """
          + TOPICS
          + """
             from solution_refiner f join solution s on s.id = f.solution_id
            where f.proved_at is not null and f.solution_id = :id order by f.refiner_id
          """;

  /** Whose the contribution is, as the one part that loses a hundred. */
  private static final String CONTRIBUTION =
      """
      select 'contribution.removed' as kind,
             jsonb_build_object('problem', s.problem_id, 'solution', s.id, 'contribution',
               cast(:id as bigint)) as numbers,
             jsonb_build_array(jsonb_build_object('member', x.author, 'track', x.track,
               'share', 100, 'solution', s.id)) as parts
      """
          + TOPICS
          + """
             from (select id as solution, author_id as author, 'solver' as track
                     from solution where id = :id and :thing = 'solution'
                   union all
                   select solution_id, reviewer_id, 'reviewer' from review
                    where id = :id and :thing = 'review' and removed_at is null) x
             join solution s on s.id = x.solution
          """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public RewardRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns what is taken back with those of these votes that stand as they did. */
  public List<Row> ofVotes(List<TakenBack> votes) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(THESE_VOTES)
                .bind("kind", "solution.voteVoided")
                .bind("value", "helpful")
                .bindArray("solutions", Long.class, votes.stream().map(TakenBack::id).toList())
                .bindArray("voters", Long.class, votes.stream().map(TakenBack::voter).toList())
                .bindArray(
                    "generations", Long.class, votes.stream().map(TakenBack::generation).toList())
                .mapTo(Row.class)
                .list());
  }

  /** Returns what is taken back with a contribution; nothing when it is gone already. */
  public List<Row> of(TakenBack contribution) {
    List<Row> rows = new ArrayList<>();
    if (contribution.is(Thing.SOLUTION)) {
      rows.addAll(votes("solution.voteRemoved", "helpful", contribution.id()));
      rows.addAll(votes("solution.objectionRemoved", "objection", contribution.id()));
      rows.addAll(read(REFINERS, contribution));
      rows.addAll(read(SOLUTION, contribution));
    } else if (contribution.is(Thing.REVIEW)) {
      rows.addAll(read(REVIEW, contribution));
    }
    rows.addAll(read(CONTRIBUTION, contribution));
    return rows;
  }

  private List<Row> votes(String kind, String value, long solution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ALL_VOTES)
                .bind("kind", kind)
                .bind("value", value)
                .bind("id", solution)
                .mapTo(Row.class)
                .list());
  }

  private List<Row> read(String sql, TakenBack contribution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                .bind("id", contribution.id())
                .bind("thing", contribution.thing())
                .mapTo(Row.class)
                .list());
  }

  /** Something that was paid for, as read. */
  public record Row(String kind, String numbers, String parts, List<Long> topics) {
    /** Returns it as an event. */
    public RewardTakenBack event(long network, long by, Instant at) {
      return new RewardTakenBack(kind, at, network, by, topics, numbered(), shared());
    }

    /** Returns the vote it is about. */
    public TakenBack vote() {
      Map<String, Long> told = numbered();
      return TakenBack.vote(
          told.getOrDefault("solution", 0L),
          told.getOrDefault("voter", 0L),
          told.getOrDefault("generation", 0L));
    }

    private Map<String, Long> numbered() {
      return Json.read(numbers, new TypeReference<>() {});
    }

    private List<Part> shared() {
      return Json.read(parts, new TypeReference<>() {});
    }
  }
}
