package org.talkoot.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.talkoot.problem.StoredProblem.aProblem;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.talkoot.level.application.StandingSubscriber;
import org.talkoot.level.persistence.LevelRows;
import org.talkoot.level.persistence.StandingAudit;
import org.talkoot.level.persistence.StandingRows;
import org.talkoot.member.MemberId;
import org.talkoot.network.EvidencePolicy;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.PointsAt;
import org.talkoot.portal.persistence.ProfileQueries;
import org.talkoot.problem.Anonymity;
import org.talkoot.problem.Mode;
import org.talkoot.problem.ReviewPolicy;
import org.talkoot.reputation.Season;
import org.talkoot.reputation.application.NetworkTotal;
import org.talkoot.reputation.persistence.ReputationQueries;
import org.talkoot.shared.Wired;

class VeiledPointsTest {
  private static final Anonymity BLIND = new Anonymity(Mode.OPEN, ReviewPolicy.DOUBLE_BLIND);

  private final LevelScene scene = new LevelScene();
  private final StandingSubscriber standings =
      new StandingSubscriber(new StandingRows(scene.jdbi), LevelScene.CLOCK);
  private final StandingAudit audit = new StandingAudit(scene.jdbi);
  private final ReputationQueries queries = new ReputationQueries(scene.jdbi);
  private final MemberId kaisa = scene.joined("kaisa");
  private final MemberId tuula = scene.joined("tuula");
  private final MemberId petra = scene.joined("petra");
  private final long blind =
      aProblem(scene.network.value(), kaisa.value()).under(BLIND).store().value();
  private final long open = aProblem(scene.network.value(), kaisa.value()).store().value();

  @Test
  void points_from_a_blind_problem_are_the_members_own_until_the_decision_and_then_everybodys() {
    scene.votedIn(open, tuula, 100, 1, 0);
    scene.votedIn(blind, tuula, 200, 2, 0);
    scene.votedIn(blind, tuula, 201, 3, 0);

    assertThat(points(tuula, tuula)).isEqualTo(12);
    assertThat(points(tuula, petra)).isEqualTo(4);
    assertThat(queries.tracks(tuula, Viewer.of(petra))).containsEntry("solver", 4L);
    assertThat(queries.tracks(tuula, Viewer.of(tuula))).containsEntry("solver", 12L);

    scene.decided(blind);

    assertThat(points(tuula, petra)).isEqualTo(12);
    assertThat(queries.tracks(tuula, Viewer.of(petra))).containsEntry("solver", 12L);
  }

  @Test
  void the_public_total_and_what_is_hidden_are_the_own_total_at_any_moment() {
    Random random = new Random(20261130);
    for (int i = 0; i < 60; i++) {
      long problem = random.nextBoolean() ? blind : open;
      long solution = problem % 1000 + random.nextInt(20);
      int voter = random.nextInt(30);
      if (random.nextInt(3) > 0) {
        scene.votedIn(problem, tuula, solution * 100 + i, voter, i / 4);
      } else {
        scene.objectedIn(problem, tuula, solution * 100 + i, voter, i / 4);
      }
      if (i == 45) {
        scene.decided(blind);
      }
      assertThat(points(tuula, petra) + hidden(tuula)).isEqualTo(points(tuula, tuula));
      assertThat(hidden(tuula)).isEqualTo(i < 45 ? linesOf(blind) : 0);
      assertThat(seasonSeenBy(petra) + hiddenSeason()).isCloseTo(seasonSeenBy(tuula), within(1e-6));
      assertThat(tracksSeenBy(petra)).isEqualTo(points(tuula, petra));
    }
  }

  @Test
  void points_over_time_keep_the_secret_and_end_with_the_total() {
    scene.votedIn(open, tuula, 100, 1, 0);
    scene.votedIn(blind, tuula, 200, 2, 30);

    assertThat(overTime(tuula)).containsExactly(0L, 4L, 8L);
    assertThat(overTime(petra)).containsExactly(0L, 4L, 4L);

    scene.decided(blind);

    assertThat(overTime(petra)).containsExactly(0L, 4L, 8L);
  }

  /** Before the first day of the scene, ten days after it, and at its noon. */
  private List<Long> overTime(MemberId viewer) {
    Instant noon = LevelScene.NOON;
    List<Instant> moments =
        List.of(noon.minus(Duration.ofDays(61)), noon.minus(Duration.ofDays(50)), noon);
    return Wired.of(ProfileQueries.class, scene.jdbi)
        .overTime(tuula, Viewer.of(viewer), moments)
        .turns()
        .stream()
        .map(PointsAt::points)
        .toList();
  }

  @Test
  void standings_and_levels_take_what_was_hidden_in_at_the_decision_and_count_it_once() {
    List<Long> events = new ArrayList<>();
    events.add(scene.votedIn(open, tuula, 100, 1, 0));
    events.add(scene.votedIn(blind, tuula, 200, 2, 0));
    hear(events);
    assertThat(standing(tuula)).isEqualTo(4);
    assertThat(audit.of(scene.network)).isEmpty();

    events.add(scene.decided(blind));
    hear(events);
    hear(events);

    assertThat(standing(tuula)).isEqualTo(8);
    assertThat(audit.of(scene.network)).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void what_is_remembered_of_an_account_is_what_reading_it_anew_says() {
    EvidencePolicy policy = scene.tables.inForce(scene.network, LevelScene.NOON).evidence();
    Random random = new Random(37);
    for (int i = 0; i < 40; i++) {
      long problem = random.nextBoolean() ? blind : open;
      if (random.nextInt(3) > 0) {
        scene.votedIn(problem, tuula, 100 + random.nextInt(9) * 100 + i, random.nextInt(9), i / 4);
      } else {
        scene.objectedIn(problem, tuula, 100 + i, random.nextInt(9), i / 4);
      }
      if (i == 25) {
        scene.decided(blind);
      }
      assertThat(scene.rows.tracks(scene.network, tuula, policy))
          .isEqualTo(new LevelRows(scene.jdbi).tracks(scene.network, tuula, policy));
    }
  }

  @Test
  void a_vote_that_is_heard_after_the_decision_counts_at_once() {
    List<Long> events = new ArrayList<>();
    events.add(scene.votedIn(blind, tuula, 200, 2, 0));
    events.add(scene.decided(blind));

    hear(events);

    assertThat(standing(tuula)).isEqualTo(4);
    assertThat(audit.of(scene.network)).isEmpty();
  }

  @Test
  void levels_look_past_hidden_lines_and_look_again_at_the_decision() {
    List<Long> events = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      events.add(scene.votedIn(blind, tuula, 200 + i, i, i / 2));
    }
    scene.subscriber.onAll(scene.logged(ids(events)));
    assertThat(scene.levelOf(tuula)).isEqualTo(org.talkoot.network.Level.NEWCOMER);

    events.add(scene.decided(blind));
    scene.subscriber.onAll(scene.logged(ids(events)));

    assertThat(scene.levelOf(tuula)).isNotEqualTo(org.talkoot.network.Level.NEWCOMER);
  }

  @Test
  void a_problem_that_is_withdrawn_keeps_its_points_hidden() {
    scene.votedIn(blind, tuula, 200, 2, 0);
    scene.jdbi.useHandle(
        handle ->
            handle.execute(
                "update problem set status = 'withdrawn', ended_at = now() where id = ?", blind));

    assertThat(points(tuula, petra)).isZero();
    assertThat(points(tuula, tuula)).isEqualTo(4);
  }

  @Test
  void the_weight_of_a_point_in_sql_is_that_of_the_season() {
    Instant earned = Instant.parse("2026-07-04T05:06:07.890Z");
    assertThat(number("select season_weight('" + earned + "')"))
        .isEqualTo(Season.weighted(1, earned));
  }

  private void hear(List<Long> events) {
    standings.onAll(scene.logged(ids(events)));
  }

  private static long[] ids(List<Long> events) {
    return events.stream().mapToLong(Long::longValue).toArray();
  }

  private long points(MemberId member, MemberId viewer) {
    return queries.networks(member, Viewer.of(viewer)).stream()
        .mapToLong(NetworkTotal::balance)
        .sum();
  }

  private long tracksSeenBy(MemberId viewer) {
    return (long)
        number(
            "select coalesce(sum(points), 0) from totals_seen(%d, %d) where topic_id = 0"
                .formatted(tuula.value(), viewer.value()));
  }

  private double seasonSeenBy(MemberId viewer) {
    return queries.season(tuula, Viewer.of(viewer));
  }

  private double hiddenSeason() {
    return number(
        "select coalesce(sum(points * season_weight(at)), 0) from hidden_line where member_id = "
            + tuula.value());
  }

  private long hidden(MemberId member) {
    return (long)
        number("select hidden_points(" + scene.network.value() + ", " + member.value() + ")");
  }

  private long linesOf(long problem) {
    return (long)
        number(
            "select coalesce(sum(l.points), 0) from ledger_line l join event_log e"
                + " on e.id = l.cause_id where l.member_id = "
                + tuula.value()
                + " and e.numbers ->> 'problem' = '"
                + problem
                + "'");
  }

  private long standing(MemberId member) {
    return (long)
        number(
            "select coalesce(sum(points), 0) from standing where board = '' and topic_id = 0"
                + " and network_id = "
                + scene.network.value()
                + " and member_id = "
                + member.value());
  }

  private long waiting() {
    return (long)
        number("select count(*) from standing_waiting where network_id = " + scene.network.value());
  }

  private double number(String sql) {
    return scene.jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Double.class).one());
  }
}
