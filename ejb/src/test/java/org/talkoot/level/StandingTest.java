package org.talkoot.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.talkoot.level.application.RankView;
import org.talkoot.level.application.StandingSubscriber;
import org.talkoot.level.persistence.RankQueries;
import org.talkoot.level.persistence.StandingAudit;
import org.talkoot.level.persistence.StandingRows;
import org.talkoot.member.MemberId;
import org.talkoot.reputation.Season;

class StandingTest {
  private final LevelScene scene = new LevelScene();
  private final StandingSubscriber subscriber =
      new StandingSubscriber(new StandingRows(scene.jdbi), LevelScene.CLOCK);
  private final StandingAudit audit = new StandingAudit(scene.jdbi);
  private final RankQueries ranks = new RankQueries(scene.jdbi);

  @Test
  void ranks_are_those_of_sorting_after_any_votes_and_take_backs() {
    Random random = new Random(20260415);
    List<MemberId> members = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      members.add(scene.joined("member" + i));
    }
    List<Long> events = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      MemberId author = members.get(random.nextInt(members.size()));
      long solution = author.value() + random.nextInt(3);
      boolean helpful = random.nextInt(4) > 0;
      int voter = random.nextInt(40);
      events.add(
          helpful
              ? scene.voted(author, solution, voter, i / 10)
              : scene.objected(author, solution, voter, i / 10));
      if (random.nextInt(20) == 0) {
        subscriber.onAll(scene.logged(events.stream().mapToLong(Long::longValue).toArray()));
      }
    }
    subscriber.onAll(scene.logged(events.stream().mapToLong(Long::longValue).toArray()));

    Map<MemberId, Long> balances = balances();
    List<Long> ranked = balances.values().stream().filter(points -> points > 0).toList();
    assertThat(ranked.size()).isGreaterThan(5);
    for (MemberId member : members) {
      long points = balances.getOrDefault(member, 0L);
      if (points > 0) {
        RankView view = overall(member);
        long better = ranked.stream().filter(other -> other > points).count();
        assertThat(view.points()).isEqualTo(points);
        assertThat(view.rank()).isEqualTo(new Rank(better + 1, ranked.size()));
      } else {
        assertThat(ranks.ranks(member, 100)).noneMatch(view -> view.track().isEmpty());
      }
    }
    assertThat(audit.of(scene.network)).isEmpty();
  }

  @Test
  void a_standing_changed_in_the_database_is_found_with_its_bucket() {
    MemberId tuula = scene.joined("tuula");
    subscriber.onAll(scene.logged(scene.voted(tuula, 100, 1, 0)));

    scene.jdbi.useHandle(
        handle ->
            handle.execute(
                "update standing set points = 400 where network_id = ? and board = ''"
                    + " and topic_id = 0",
                scene.network.value()));

    assertThat(audit.of(scene.network))
        .anyMatch(one -> one.account().member() == tuula.value() && one.found().equals("400"))
        .anyMatch(one -> one.place().contains("bucket 400 of height 0"));
  }

  @Test
  void hearing_an_event_twice_counts_it_once() {
    MemberId tuula = scene.joined("tuula");
    long vote = scene.voted(tuula, 100, 1, 0);

    subscriber.onAll(scene.logged(vote));
    subscriber.onAll(scene.logged(vote));

    assertThat(overall(tuula).points()).isEqualTo(4);
    assertThat(overall(tuula).rank()).isEqualTo(new Rank(1, 1));
  }

  @Test
  void a_season_standing_is_the_one_that_the_ledger_keeps() {
    MemberId tuula = scene.joined("tuula");
    subscriber.onAll(scene.logged(scene.voted(tuula, 100, 1, 0), scene.voted(tuula, 200, 2, 55)));

    double kept = season("select sum(season) from reputation_total where topic_id = 0 and", tuula);
    double standing =
        season("select season from standing where board = '' and topic_id = 0 and", tuula);

    Instant now = LevelScene.NOON;
    assertThat(Season.worth(standing, now)).isCloseTo(Season.worth(kept, now), within(1e-9));
  }

  @Test
  void a_network_that_closes_leaves_the_public_standings_and_comes_back_when_it_opens() {
    MemberId tuula = scene.joined("tuula");
    subscriber.onAll(scene.logged(scene.voted(tuula, 100, 1, 0)));
    StandingRows rows = new StandingRows(scene.jdbi);
    assertThat(publicPoints(tuula)).isEqualTo(4);

    rows.turn(scene.network, false, LocalDate.of(2026, 1, 1));
    rows.turn(scene.network, false, LocalDate.of(2026, 1, 1));
    assertThat(publicPoints(tuula)).isZero();

    subscriber.onAll(scene.logged(scene.voted(tuula, 200, 2, 1)));
    assertThat(publicPoints(tuula)).isZero();
    rows.turn(scene.network, true, LocalDate.of(2026, 1, 1));
    assertThat(publicPoints(tuula)).isEqualTo(8);
  }

  private RankView overall(MemberId member) {
    return ranks.ranks(member, 100).stream()
        .filter(view -> view.track().isEmpty() && view.topic() == null)
        .findFirst()
        .orElseThrow();
  }

  private long publicPoints(MemberId member) {
    return scene.jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select coalesce(sum(points), 0) from standing where network_id = 0"
                        + " and board = '' and topic_id = 0 and member_id = :member")
                .bind("member", member)
                .mapTo(Long.class)
                .one());
  }

  private double season(String sql, MemberId member) {
    return scene.jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql + " network_id = :network and member_id = :member")
                .bind("network", scene.network)
                .bind("member", member)
                .mapTo(Double.class)
                .one());
  }

  private Map<MemberId, Long> balances() {
    Map<MemberId, Long> balances = new HashMap<>();
    scene.jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select member_id, balance from reputation_account where network_id = :network")
                .bind("network", scene.network)
                .map((row, context) -> Map.entry(MemberId.of(row.getLong(1)), row.getLong(2)))
                .forEach(entry -> balances.put(entry.getKey(), entry.getValue())));
    return balances;
  }
}
