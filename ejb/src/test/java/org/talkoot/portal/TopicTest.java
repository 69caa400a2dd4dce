package org.talkoot.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.talkoot.expertise.UnknownTopic;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.TopicCard;
import org.talkoot.portal.application.TopicPerson;
import org.talkoot.portal.application.TopicReading;
import org.talkoot.portal.persistence.NetworkFigures;
import org.talkoot.portal.persistence.OutcomeQueries;
import org.talkoot.portal.persistence.TopicQueries;
import org.talkoot.review.Scene;
import org.talkoot.shared.Ids;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

class TopicTest {
  private static final Viewer VISITOR = Viewer.anonymous();

  private final Scene scene = new Scene();
  private final TopicReading topics =
      Wired.of(
          TopicReading.class,
          new NetworkFigures(scene.jdbi, Duration.ZERO),
          Wired.of(TopicQueries.class, scene.jdbi),
          Wired.of(OutcomeQueries.class, scene.jdbi),
          Clock.fixed(Scene.NOON, ZoneOffset.UTC));
  private final String snow = topic("snow");

  @Test
  void a_topic_is_counted_over_the_problems_one_may_know_of() {
    TopicCard card = topics.of(snow, VISITOR).card();

    assertThat(card.problems()).isEqualTo(1);
    assertThat(card.networks()).isEqualTo(1);
    assertThat(card.outcomes()).isZero();
  }

  @Test
  void a_topic_of_private_networks_is_there_for_their_members_alone() {
    scene.execute("update network set visibility = 'PRIVATE' where id = ?", scene.network.value());
    belongs(scene.aasa);

    assertThatThrownBy(() -> topics.of(snow, VISITOR)).isInstanceOf(UnknownTopic.class);
    assertThatThrownBy(() -> topics.of(snow, Viewer.of(new Scene().aasa)))
        .isInstanceOf(UnknownTopic.class);
    assertThat(topics.of(snow, Viewer.of(scene.aasa)).card().problems()).isEqualTo(1);
    assertThat(everything(VISITOR, 100)).doesNotContain(snow);
    assertThat(everything(Viewer.of(scene.aasa), 100)).contains(snow);
  }

  @Test
  void a_topic_of_a_problem_that_is_no_more_is_gone_with_it() {
    scene.execute("update problem set status = 'withdrawn' where id = ?", scene.problem.value());

    assertThatThrownBy(() -> topics.of(snow, VISITOR)).isInstanceOf(UnknownTopic.class);
  }

  @Test
  void those_with_most_points_are_known_for_it_and_private_points_only_to_members() {
    stands(0, scene.tuula, 40);
    stands(0, scene.eero, 50);
    stands(scene.network.value(), scene.tuula, 30);
    scene.execute("update network set visibility = 'PRIVATE' where id = ?", scene.network.value());
    belongs(scene.aasa);

    assertThat(topics.of(snow, Viewer.of(scene.aasa)).people())
        .extracting(TopicPerson::id, TopicPerson::points)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(scene.tuula, 70L),
            org.assertj.core.groups.Tuple.tuple(scene.eero, 50L));
    scene.execute("update network set visibility = 'PUBLIC' where id = ?", scene.network.value());
    assertThat(topics.of(snow, VISITOR).people())
        .extracting(TopicPerson::points)
        .containsExactly(50L, 40L);
  }

  @Test
  void topics_of_the_same_problem_are_near() {
    String plough = topic("plough");

    assertThat(topics.of(snow, VISITOR).near())
        .singleElement()
        .satisfies(near -> assertThat(near.slug()).isEqualTo(plough));
  }

  @Test
  void the_directory_goes_on_by_name_without_gap_or_double() {
    String axe = topic("axe");
    String zoo = topic("zoo");

    assertThat(everything(VISITOR, 2))
        .contains(axe, zoo)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(everything(VISITOR, 100));
  }

  private List<String> everything(Viewer viewer, int limit) {
    List<String> slugs = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      Page<TopicCard> page = topics.list(viewer, "en", new Window(limit, after));
      page.items().forEach(card -> slugs.add(card.slug()));
      after = page.next().flatMap(Cursor::parse);
    } while (after.isPresent());
    return slugs;
  }

  /** A topic of the scene's problem. */
  private String topic(String name) {
    long id = Ids.next();
    String slug = name + "-" + Ids.text(id);
    scene.execute("insert into topic values (?, ?, ?, ?, now())", id, slug, slug, slug);
    scene.execute("insert into problem_topic values (?, ?)", scene.problem.value(), id);
    return slug;
  }

  private void stands(long network, MemberId member, long points) {
    scene.execute(
        "insert into standing select ?, '', id, ?, ?, 0 from topic where slug = ?",
        network,
        member.value(),
        points,
        snow);
  }

  private void belongs(MemberId member) {
    scene.execute(
        "insert into membership (network_id, member_id, role, level, joined_at)"
            + " values (?, ?, 'MEMBER', 'NEWCOMER', now()) on conflict do nothing",
        scene.network.value(),
        member.value());
  }
}
