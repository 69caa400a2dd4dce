package org.talkoot.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AuditLog;
import org.talkoot.member.application.Callers;
import org.talkoot.member.persistence.AuditStore;
import org.talkoot.moderation.application.FlagView;
import org.talkoot.moderation.application.Flagging;
import org.talkoot.moderation.application.HidingView;
import org.talkoot.moderation.application.Moderating;
import org.talkoot.moderation.application.ReportThing;
import org.talkoot.moderation.application.SecondLook;
import org.talkoot.moderation.application.SettleFlag;
import org.talkoot.moderation.persistence.FlagRows;
import org.talkoot.moderation.persistence.HidingRows;
import org.talkoot.moderation.persistence.ThingRows;
import org.talkoot.review.Scene;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.Ids;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.Window;

/** Reports, hiding and the second look on a real database. */
class FlagTest {
  private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
  private static final String TOMBSTONE = "[Hidden by a community manager]";

  private final Scene scene = new Scene();
  private final List<DomainEvent> told = new ArrayList<>();
  private final EventLog log =
      event -> {
        told.add(event);
        return TestDatabase.log(event);
      };
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final AuditLog audit =
      Wired.of(AuditLog.class, Wired.of(AuditStore.class, scene.jdbi), new Nobody(), clock);
  private final HidingRows hidings = new HidingRows(scene.jdbi);
  private final FlagRows flags = new FlagRows(scene.jdbi);
  private final Flagging flagging =
      Wired.of(Flagging.class, new ThingRows(scene.jdbi), flags, log, clock);
  private final Moderating moderating =
      Wired.of(Moderating.class, flags, hidings, log, clock, audit);
  private final SecondLook looks = Wired.of(SecondLook.class, hidings, log, clock, audit);

  @BeforeEach
  void kaisa_manages_the_network() {
    scene.execute(
        "update membership set role = 'MANAGER' where network_id = ? and member_id = ?",
        scene.network.value(),
        scene.kaisa.value());
    scene.execute(
        "insert into solution_revision (solution_id, number, text, written_by, written_at)"
            + " values (?, 1, 'Benches', ?, now())",
        scene.solution.value(),
        scene.tuula.value());
  }

  @Test
  void what_is_hidden_stands_in_no_table_but_its_own_and_comes_back_as_it_was() {
    String words = "An unmistakable insult " + System.nanoTime();
    scene.execute("update solution set text = ? where id = ?", words, scene.solution.value());
    scene.execute(
        "update solution_revision set text = ? where solution_id = ?",
        words,
        scene.solution.value());
    FlagView flag = report(scene.aasa, Thing.SOLUTION, scene.solution.value());

    hide(flag);

    assertThat(tablesWith(words)).containsExactly("hiding.content");
    assertThat(text()).isEqualTo(TOMBSTONE);
    HidingView hiding = looks.of(scene.tuula, Window.first()).items().get(0);
    assertThat(hiding.content()).isEqualTo(words);
    assertThat(hiding.rule()).isEqualTo(GroundRule.RESPECT);
    assertThat(hiding.facts()).isEqualTo("It insults the requester");

    looks.answer(hiding.id(), scene.kaisa, true, "It was a quotation");

    assertThat(text()).isEqualTo(words);
    assertThat(looks.view(hiding.id(), scene.tuula).stands()).isFalse();
  }

  @Test
  void everything_that_can_be_reported_can_be_hidden_and_shown_again() {
    long comment = comment("A rude word");
    long thanks = thanks("A rude thank-you");
    scene.execute("update member set headline = 'A rude line' where id = ?", scene.eero.value());
    List<Object[]> things =
        List.of(
            new Object[] {Thing.PROBLEM, scene.problem.value(), scene.aasa},
            new Object[] {Thing.COMMENT, comment, scene.aasa},
            new Object[] {Thing.THANKS, thanks, scene.aasa},
            new Object[] {Thing.PROFILE, scene.eero.value(), scene.aasa});
    for (Object[] one : things) {
      if (one[0] == Thing.PROBLEM) {
        scene.execute(
            "update problem set requested_by = ? where id = ?",
            scene.tuula.value(),
            scene.problem.value());
      }
      String before = words((Thing) one[0], (long) one[1]);
      FlagView flag = report((MemberId) one[2], (Thing) one[0], (long) one[1]);
      hide(flag);
      assertThat(words((Thing) one[0], (long) one[1])).isNotEqualTo(before);

      HidingId hiding = moderating.view(flag.id(), scene.kaisa).hiding();
      looks.answer(hiding, scene.kaisa, true, "It stays");
      assertThat(words((Thing) one[0], (long) one[1])).isEqualTo(before);
    }
  }

  @Test
  void a_ruling_settles_all_reports_of_the_thing_and_tells_each_reporter_and_the_author() {
    FlagView first = report(scene.aasa, Thing.SOLUTION, scene.solution.value());
    FlagView second = report(scene.eero, Thing.SOLUTION, scene.solution.value());
    assertThat(moderating.view(second.id(), scene.kaisa).same()).isEqualTo(2);

    hide(first);

    assertThat(flagging.mine(second.id(), scene.eero).state()).isEqualTo(FlagState.HIDDEN);
    assertThat(told.stream().filter(FlagSettled.class::isInstance)).hasSize(2);
    assertThat(told.stream().filter(ContentHidden.class::isInstance))
        .singleElement()
        .satisfies(one -> assertThat(one.numbers().get("receiver")).isEqualTo(scene.tuula.value()));
    assertThatThrownBy(() -> hide(second)).isInstanceOf(FlagRefused.class);
  }

  @Test
  void a_thing_is_reported_once_by_each_and_not_by_its_author() {
    report(scene.aasa, Thing.SOLUTION, scene.solution.value());

    assertThatThrownBy(() -> report(scene.aasa, Thing.SOLUTION, scene.solution.value()))
        .isInstanceOf(FlagRefused.class);
    assertThatThrownBy(() -> report(scene.tuula, Thing.SOLUTION, scene.solution.value()))
        .isInstanceOf(FlagRefused.class);
    assertThatThrownBy(() -> report(scene.aasa, Thing.SOLUTION, 1))
        .isInstanceOf(UnknownThing.class);
  }

  @Test
  void nobody_reports_without_end() {
    for (int i = 0; i < 30; i++) {
      report(scene.aasa, Thing.COMMENT, comment("Number " + i));
    }
    long another = comment("One too many");

    assertThatThrownBy(() -> report(scene.aasa, Thing.COMMENT, another))
        .isInstanceOf(TooManyFlags.class);
  }

  @Test
  void the_second_look_is_asked_for_once_and_another_manager_takes_it() {
    hide(report(scene.aasa, Thing.SOLUTION, scene.solution.value()));
    HidingId id = looks.of(scene.tuula, Window.first()).items().get(0).id();
    assertThatThrownBy(() -> looks.view(id, scene.aasa)).isInstanceOf(UnknownHiding.class);
    looks.ask(id, scene.tuula, "It was meant kindly");
    assertThatThrownBy(() -> looks.ask(id, scene.tuula, "Really"))
        .isInstanceOf(HidingRefused.class);
    scene.execute(
        "update membership set role = 'MANAGER' where network_id = ? and member_id = ?",
        scene.network.value(),
        scene.eero.value());

    assertThatThrownBy(() -> looks.answer(id, scene.kaisa, true, "I was wrong"))
        .isInstanceOf(HidingRefused.class);
    HidingView answered = looks.answer(id, scene.eero, false, "It is no quotation");

    assertThat(answered.stands()).isTrue();
    assertThat(looks.view(id, scene.tuula).answer()).isEqualTo("It is no quotation");
  }

  @Test
  void only_managers_of_the_network_see_reports_and_no_name_of_a_reporter() {
    FlagView flag = report(scene.aasa, Thing.SOLUTION, scene.solution.value());

    assertThatThrownBy(() -> moderating.view(flag.id(), scene.eero))
        .isInstanceOf(UnknownFlag.class);
    assertThat(moderating.of(scene.eero, null, null, Window.first()).items()).isEmpty();
    assertThat(moderating.of(scene.kaisa, null, FlagState.OPEN, Window.first()).items())
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.toString())
                    .doesNotContain("aasa", String.valueOf(scene.aasa.value())));
  }

  private FlagView report(MemberId by, Thing thing, long id) {
    return flagging.report(new ReportThing(by, thing, id, GroundRule.RESPECT, "It is rude"));
  }

  private void hide(FlagView flag) {
    moderating.hide(
        new SettleFlag(scene.kaisa, flag.id(), GroundRule.RESPECT, "It insults the requester"));
  }

  private String text() {
    return words(Thing.SOLUTION, scene.solution.value());
  }

  private String words(Thing thing, long id) {
    return scene.jdbi.withHandle(
        handle ->
            handle
                .createQuery("select words_of(:thing, :id)")
                .bind("thing", thing.code())
                .bind("id", id)
                .mapTo(String.class)
                .one());
  }

  private long comment(String text) {
    long id = Ids.next();
    scene.execute(
        "insert into comment (id, network_id, problem_id, author_id, text, language, written_at)"
            + " values (?, ?, ?, ?, ?, 'en', now())",
        id,
        scene.network.value(),
        scene.problem.value(),
        scene.tuula.value(),
        text);
    return id;
  }

  private long thanks(String text) {
    long id = Ids.next();
    scene.execute(
        "insert into thanks (id, network_id, problem_id, giver_id, receiver_id, contribution_type,"
            + " contribution_id, text, given_at) values (?, ?, ?, ?, ?, 'solution', ?, ?, now())",
        id,
        scene.network.value(),
        scene.problem.value(),
        scene.eero.value(),
        scene.tuula.value(),
        scene.solution.value(),
        text);
    return id;
  }

  /** Every column of the schema that holds the words, as table.column. */
  private List<String> tablesWith(String words) {
    return TestDatabase.columnsWith(words);
  }

  /** No request, no address. */
  private static final class Nobody extends Callers {
    @Override
    public Optional<String> address() {
      return Optional.empty();
    }
  }
}
