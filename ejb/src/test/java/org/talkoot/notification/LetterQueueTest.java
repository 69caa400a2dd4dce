package org.talkoot.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.notification.application.LetterPost;
import org.talkoot.notification.application.Letterbox;
import org.talkoot.notification.application.NotificationSubscriber;
import org.talkoot.notification.persistence.LetterItems;
import org.talkoot.notification.persistence.LetterRows;
import org.talkoot.notification.persistence.LetterRows.Claimed;
import org.talkoot.notification.persistence.NotificationQueries;
import org.talkoot.notification.persistence.NotificationRows;
import org.talkoot.notification.persistence.WishRows;
import org.talkoot.review.Scene;
import org.talkoot.shared.application.LoggedEvent;

/** From an event to a letter that is opened once and sent until it arrived. */
class LetterQueueTest {
  /** A Thursday at noon in Helsinki. */
  private static final Instant NOON = Scene.NOON;

  private static final Duration GATHERING = Duration.ofMinutes(1);

  /** When what happened at noon has waited for company. */
  private static final Instant GATHERED = NOON.plus(GATHERING);

  private static final Instant FRIDAY = Instant.parse("2026-04-17T05:00:00Z");

  private final Scene scene = new Scene();
  private final WishRows wishes = new WishRows(scene.jdbi);
  private final LetterItems items = new LetterItems(scene.jdbi);
  private final LetterRows letters = new LetterRows(scene.jdbi);

  @BeforeEach
  void everybody_has_an_address_and_nothing_else_waits() {
    scene.execute("delete from letter_item");
    scene.execute("delete from letter");
    for (MemberId member : List.of(scene.kaisa, scene.tuula, scene.eero, scene.aasa)) {
      scene.execute(
          "update member set email = handle || '@example.org' where id = ?", member.value());
    }
  }

  @Test
  void what_waits_for_somebody_is_due_at_once_and_the_rest_on_friday() {
    happens("coAuthor.invited", scene.tuula);
    happens("problem.decided", scene.kaisa);
    assertThat(due(GATHERED)).containsExactly("eero AT_ONCE");
    assertThat(due(FRIDAY))
        .containsExactlyInAnyOrder("eero AT_ONCE", "eero WEEKLY", "tuula WEEKLY");
  }

  @Test
  void an_event_that_is_delivered_again_is_told_in_no_second_letter() {
    happens("coAuthor.invited", scene.tuula);
    at(GATHERED).open();
    assertThat(at(GATHERED).claim()).isPresent();
    last().forEach(subscriber(NOON)::on);
    at(GATHERED).open();
    assertThat(at(GATHERED).claim()).isEmpty();
    assertThat(count("select count(*) from letter")).isEqualTo(1);
  }

  @Test
  void a_silent_event_and_somebody_without_an_address_get_no_letter() {
    scene.event("problem.decided", scene.kaisa, true, numbers());
    last().forEach(subscriber(NOON)::on);
    scene.execute("update member set email = null where id = ?", scene.tuula.value());
    happens("solution.objected", scene.aasa);
    assertThat(due(FRIDAY)).isEmpty();
  }

  @Test
  void what_follows_closely_is_in_the_same_letter_at_once() {
    happens("coAuthor.invited", scene.tuula);
    happens("coAuthor.invited", scene.kaisa, NOON.plusSeconds(59));
    assertThat(due(GATHERED.minusSeconds(1))).isEmpty();
    at(GATHERED).open();
    assertThat(count("select count(*) from letter")).isEqualTo(1);
    assertThat(count("select count(*) from letter_item where letter_id is not null")).isEqualTo(2);
    happens("coAuthor.invited", scene.tuula, GATHERED);
    assertThat(due(GATHERED.plusSeconds(59))).isEmpty();
    assertThat(due(GATHERED.plusSeconds(60))).containsExactly("eero AT_ONCE");
  }

  @Test
  void everything_of_a_week_is_in_one_letter() {
    happens("problem.decided", scene.kaisa);
    happens("outcome.reported", scene.kaisa);
    at(FRIDAY).open();
    assertThat(count("select count(*) from letter where member_id = " + scene.tuula.value()))
        .isEqualTo(1);
    assertThat(
            count(
                "select count(*) from letter_item where letter_id is not null and member_id = "
                    + scene.tuula.value()))
        .isEqualTo(2);
  }

  @Test
  void a_letter_tells_of_a_private_network_only_while_its_reader_is_a_member() {
    happens("problem.decided", scene.kaisa);
    scene.execute("update network set visibility = 'PRIVATE' where id = ?", scene.network.value());
    at(FRIDAY).open();
    NotificationQueries queries = new NotificationQueries(scene.jdbi, clock(FRIDAY));
    Claimed first = at(FRIDAY).claim().orElseThrow();
    assertThat(queries.ofLetter(first.id(), first.member())).hasSize(1);
    scene.execute("delete from membership where member_id = ?", first.member().value());
    assertThat(queries.ofLetter(first.id(), first.member())).isEmpty();
  }

  @Test
  void what_came_too_late_for_a_letter_is_in_the_next_one() {
    happens("problem.decided", scene.kaisa);
    at(FRIDAY).open();
    scene.execute(
        "update letter_item set letter_id = null where member_id = ?", scene.eero.value());
    at(FRIDAY).open();
    assertThat(due(FRIDAY)).isEmpty();
    assertThat(due(FRIDAY.plus(Duration.ofDays(7)))).containsExactly("eero WEEKLY");
  }

  @Test
  void wishes_are_kept_and_what_waits_follows_them() {
    happens("problem.decided", scene.kaisa);
    Wishes daily =
        new Wishes(
            ZoneId.of("Asia/Tokyo"),
            Map.of(Category.WORK, Rhythm.DAILY),
            Map.of(Concern.THANKS_GIVEN, Rhythm.NEVER));
    wishes.keep(scene.tuula, daily);
    assertThat(wishes.of(scene.tuula)).isEqualTo(daily);
    items.follow(scene.tuula, daily, NOON);
    assertThat(due(Instant.parse("2026-04-16T23:00:00Z"))).containsExactly("tuula DAILY");

    Wishes none = daily.without(Rhythm.DAILY);
    wishes.keep(scene.tuula, none);
    items.follow(scene.tuula, none, NOON);
    assertThat(due(FRIDAY)).containsExactly("eero WEEKLY");
    happens("thanks.given", scene.kaisa);
    happens("problem.withdrawn", scene.kaisa);
    assertThat(due(FRIDAY)).containsExactly("eero WEEKLY");
  }

  @Test
  void a_letter_that_nobody_took_is_tried_again_later_and_later_until_it_is_given_up() {
    happens("coAuthor.invited", scene.tuula);
    at(GATHERED).open();
    Instant now = GATHERED;
    boolean given = false;
    int attempts = 0;
    while (!given) {
      Claimed claimed = at(now).claim().orElseThrow();
      assertThat(at(now).claim()).isEmpty();
      attempts++;
      given = at(now).failed(claimed);
      now = now.plus(Duration.ofHours(6));
    }
    assertThat(attempts).isEqualTo(20);
    assertThat(at(now).claim()).isEmpty();
  }

  @Test
  void a_letter_whose_sender_died_is_sent_again_under_the_same_id() {
    happens("coAuthor.invited", scene.tuula);
    at(GATHERED).open();
    LetterId first = at(GATHERED).claim().orElseThrow().id();
    assertThat(at(GATHERED.plusSeconds(299)).claim()).isEmpty();
    LetterId second = at(GATHERED.plusSeconds(300)).claim().orElseThrow().id();
    assertThat(second).isEqualTo(first);
    at(GATHERED).sent(second);
    assertThat(at(FRIDAY).claim()).isEmpty();
  }

  private void happens(String kind, MemberId actor) {
    happens(kind, actor, NOON);
  }

  private void happens(String kind, MemberId actor, Instant at) {
    scene.event(kind, actor, false, numbers());
    last().forEach(subscriber(at)::on);
  }

  private NotificationSubscriber subscriber(Instant now) {
    return new NotificationSubscriber(
        new NotificationRows(scene.jdbi), Letterbox.queue(scene.jdbi, clock(now)));
  }

  private LetterPost at(Instant now) {
    return new LetterPost(letters, wishes, GATHERING, clock(now));
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private List<String> due(Instant now) {
    return letters.due(now, GATHERING, 100).stream()
        .map(due -> name(due.member()) + " " + due.rhythm())
        .toList();
  }

  private String name(MemberId member) {
    return scene.jdbi.withHandle(
        handle ->
            handle
                .createQuery("select display_name from member where id = :member")
                .bind("member", member)
                .mapTo(String.class)
                .one());
  }

  private int count(String sql) {
    return scene.jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }

  private String numbers() {
    return String.format(
        "{\"problem\": %d, \"solution\": %d, \"receiver\": %d, \"invitee\": %d}",
        scene.problem.value(), scene.solution.value(), scene.tuula.value(), scene.eero.value());
  }

  private List<LoggedEvent> last() {
    return scene.jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select xid, id, at, kind, network_id, actor_id, topics, numbers, parts, silent"
                        + " from event_log where network_id = :network order by id desc limit 1")
                .bind("network", scene.network)
                .mapTo(LoggedEvent.class)
                .list());
  }
}
