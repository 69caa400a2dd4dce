package org.talkoot.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.notification.application.Letterbox;
import org.talkoot.notification.application.NotificationSubscriber;
import org.talkoot.notification.persistence.NotificationQueries;
import org.talkoot.notification.persistence.NotificationRows;
import org.talkoot.review.Scene;
import org.talkoot.shared.application.LoggedEvent;
import org.talkoot.shared.application.Window;

class NotificationTest {
  private final Scene scene = new Scene();
  private final NotificationSubscriber subscriber =
      new NotificationSubscriber(
          new NotificationRows(scene.jdbi), Letterbox.queue(scene.jdbi, Clock.systemUTC()));

  @Test
  void a_solution_concerns_the_requester() {
    tell("solution.submitted", scene.tuula);
    assertThat(told()).containsExactly(scene.kaisa);
  }

  @Test
  void a_review_concerns_the_authors_and_the_requester() {
    tell("review.delivered", scene.aasa);
    assertThat(told()).containsExactlyInAnyOrder(scene.tuula, scene.eero, scene.kaisa);
  }

  @Test
  void nobody_hears_of_their_own_deeds() {
    tell("problem.closed", scene.kaisa);
    assertThat(told()).containsExactlyInAnyOrder(scene.tuula, scene.eero);
  }

  @Test
  void an_objection_names_nobody() {
    tell("solution.objected", scene.aasa);
    assertThat(told()).containsExactly(scene.tuula);
    assertThat(naming(scene.aasa)).isEmpty();
  }

  @Test
  void a_comment_concerns_those_it_is_addressed_to() {
    tell("comment.written", scene.aasa);
    assertThat(told()).containsExactlyInAnyOrder(scene.tuula, scene.eero);
  }

  @Test
  void a_repeated_event_tells_nothing_new_and_a_silent_one_nothing_at_all() {
    tell("problem.decided", scene.kaisa);
    last().forEach(subscriber::on);
    assertThat(told()).hasSize(2);
    scene.event("problem.decided", scene.aasa, true, numbers());
    last().forEach(subscriber::on);
    assertThat(told()).hasSize(2);
  }

  @Test
  void the_list_is_read_whole_or_of_one_category() {
    tell("problem.decided", scene.kaisa);
    tell("thanks.given", scene.kaisa);
    NotificationQueries queries = new NotificationQueries(scene.jdbi, Clock.systemUTC());
    assertThat(kinds(queries, Optional.empty())).containsExactly("thanks.given", "problem.decided");
    assertThat(kinds(queries, Optional.of(Category.OUTCOMES))).containsExactly("thanks.given");
    assertThat(kinds(queries, Optional.of(Category.LEDGER))).isEmpty();
    assertThat(queries.unreadByKind(scene.tuula))
        .isEqualTo(Map.of("thanks.given", 1, "problem.decided", 1));
  }

  private List<String> kinds(NotificationQueries queries, Optional<Category> filter) {
    return queries.mine(scene.tuula, filter, Window.of(null, null)).items().stream()
        .map(NotificationQueries.Row::kind)
        .toList();
  }

  @Test
  void every_concern_can_be_told() {
    Stream.of(Concern.values()).forEach(concern -> tell(concern.kind(), scene.aasa));
    assertThat(told()).contains(scene.kaisa, scene.tuula, scene.eero);
  }

  private void tell(String kind, MemberId actor) {
    scene.event(kind, actor, false, numbers());
    last().forEach(subscriber::on);
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

  private List<Long> naming(MemberId actor) {
    return scene.jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from notification where actor_id = :actor")
                .bind("actor", actor)
                .mapTo(Long.class)
                .list());
  }

  private Set<MemberId> told() {
    return scene
        .jdbi
        .withHandle(
            handle ->
                handle
                    .createQuery("select member_id from notification where network_id = :network")
                    .bind("network", scene.network)
                    .mapTo(MemberId.class)
                    .list())
        .stream()
        .collect(Collectors.toSet());
  }
}
