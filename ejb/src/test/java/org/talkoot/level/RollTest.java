package org.talkoot.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.level.application.StandingSubscriber;
import org.talkoot.level.persistence.StandingRows;
import org.talkoot.member.MemberId;
import org.talkoot.portal.application.HonourFilter;
import org.talkoot.portal.application.HonourReading;
import org.talkoot.portal.application.RankedPerson;
import org.talkoot.portal.persistence.KeptRolls;
import org.talkoot.portal.persistence.RollQueries;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Noon is 60 days after day 0 of the scene. */
class RollTest {
  private final LevelScene scene = new LevelScene();
  private final StandingRows rows = new StandingRows(scene.jdbi);
  private final StandingSubscriber subscriber = new StandingSubscriber(rows, LevelScene.CLOCK);
  private final HonourReading honours =
      Wired.of(
          HonourReading.class,
          new RollQueries(scene.jdbi),
          new KeptRolls(Duration.ZERO),
          LevelScene.CLOCK);
  private final MemberId tuula = scene.joined("tuula");
  private final MemberId petra = scene.joined("petra");
  private final MemberId asa = scene.joined("asa");

  @BeforeEach
  void tuula_long_ago_petra_lately_and_asa_objects() {
    List<Long> events = new ArrayList<>();
    for (int voter = 0; voter < 5; voter++) {
      events.add(scene.voted(tuula, 100 + voter, voter, voter));
    }
    for (int voter = 0; voter < 4; voter++) {
      events.add(scene.voted(petra, 200 + voter, voter, 56 + voter));
    }
    events.add(scene.voted(asa, 300, 1, 30));
    subscriber.onAll(scene.logged(events.stream().mapToLong(Long::longValue).toArray()));
  }

  @Test
  void of_all_time_the_most_points_are_first() {
    assertThat(roll("all", "top", null)).containsExactly("1 tuula 20", "2 petra 16", "3 asa 4");
  }

  @Test
  void a_season_fades_so_that_the_newer_points_weigh_more() {
    assertThat(roll("season", "top", null))
        .extracting(line -> line.replaceAll("\\d+$", "").strip())
        .containsExactly("1 petra", "2 tuula", "3 asa");
  }

  @Test
  void a_week_and_a_month_count_their_own_days_only() {
    assertThat(roll("week", "top", null)).containsExactly("1 petra 16");
    assertThat(roll("month", "top", null)).containsExactly("1 petra 16");
  }

  @Test
  void rising_are_those_who_earned_more_than_in_the_period_before() {
    assertThat(roll("month", "rising", null)).containsExactly("1 petra 16");
  }

  @Test
  void a_track_shows_its_own_points() {
    assertThat(roll("all", "top", "solver")).hasSize(3);
    assertThat(roll("all", "top", "framer")).isEmpty();
    assertThat(roll("all", "reviewers", null)).isEmpty();
  }

  @Test
  void pages_follow_each_other_without_gap_or_double_in_every_period() {
    for (String period : List.of("season", "all", "month", "week")) {
      List<String> paged = new ArrayList<>();
      Optional<Cursor> after = Optional.empty();
      do {
        Page<RankedPerson> page = honours.roll(filter(period, "top", null), new Window(1, after));
        page.items().forEach(person -> paged.add(line(person)));
        after = page.next().flatMap(Cursor::parse);
      } while (after.isPresent());
      assertThat(paged).as(period).isEqualTo(roll(period, "top", null));
    }
  }

  @Test
  void a_private_network_has_no_public_roll() {
    scene.jdbi.useHandle(
        handle ->
            handle.execute(
                "update network set visibility = 'PRIVATE' where id = ?", scene.network.value()));

    assertThat(roll("all", "top", null)).isEmpty();
    assertThat(roll("week", "top", null)).isEmpty();
  }

  private List<String> roll(String period, String kind, String track) {
    return honours.roll(filter(period, kind, track), 10).stream().map(RollTest::line).toList();
  }

  private HonourFilter filter(String period, String kind, String track) {
    String slug =
        scene.jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select slug from network where id = :id")
                    .bind("id", scene.network)
                    .mapTo(String.class)
                    .one());
    return HonourFilter.of(slug, null, track, period, kind);
  }

  private static String line(RankedPerson person) {
    return person.place() + " " + person.name() + " " + person.points();
  }
}
