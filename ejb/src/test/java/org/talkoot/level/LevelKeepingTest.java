package org.talkoot.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.talkoot.level.application.LevelLosses;
import org.talkoot.level.application.LossView;
import org.talkoot.level.persistence.LevelAudit;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AuditLog;
import org.talkoot.network.Level;
import org.talkoot.network.Membership;
import org.talkoot.network.Privilege;
import org.talkoot.network.PrivilegeMissing;
import org.talkoot.network.application.Memberships;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.LoggedEvent;

class LevelKeepingTest {
  private final LevelScene scene = new LevelScene();
  private final MemberId tuula = scene.joined("tuula");
  private final MemberId heli = scene.manager("heli");
  private final LevelLosses losses =
      Wired.of(
          LevelLosses.class,
          scene.losses,
          scene.memberships,
          Wired.of(Memberships.class, scene.memberships),
          scene.log,
          new SilentAudit(),
          LevelScene.CLOCK);
  private final LevelAudit audit = new LevelAudit(scene.jdbi, scene.tables, LevelScene.CLOCK);

  @Test
  void votes_by_two_people_on_two_solutions_on_two_days_make_a_member_of_a_young_network() {
    assertThat(may(Privilege.POST_LARGE)).isFalse();

    hear(scene.voted(tuula, 100, 1, 0));
    assertThat(scene.levelOf(tuula)).isEqualTo(Level.NEWCOMER);
    hear(scene.voted(tuula, 200, 2, 1));

    assertThat(scene.levelOf(tuula)).isEqualTo(Level.MEMBER);
    assertThat(may(Privilege.POST_LARGE)).isTrue();
    assertThat(scene.toldOf(LevelEvent.REACHED))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.level()).isEqualTo(Level.MEMBER);
              assertThat(event.track()).isEqualTo("solver");
              assertThat(event.evidence()).isEqualTo(new TrackEvidence(2, 0, 2, 2));
            });
    assertThat(audit.of(scene.network)).isEmpty();
  }

  @Test
  void hearing_the_same_events_again_promotes_nobody_again() {
    List<LoggedEvent> events =
        scene.logged(scene.voted(tuula, 100, 1, 0), scene.voted(tuula, 200, 2, 1));

    scene.subscriber.onAll(events);
    scene.subscriber.onAll(events);
    events.forEach(scene.subscriber::on);

    assertThat(scene.toldOf(LevelEvent.REACHED)).hasSize(1);
  }

  @Test
  void many_who_look_at_once_promote_once_for_each_level() throws Exception {
    for (int i = 0; i < 12; i++) {
      scene.voted(tuula, 100 + i, i % 6 + 1, i);
    }

    allAtOnce(8, () -> scene.jdbi.useTransaction(h -> scene.keeping.look(scene.network, tuula)));

    assertThat(scene.levelOf(tuula)).isEqualTo(Level.TRUSTED);
    assertThat(scene.toldOf(LevelEvent.REACHED))
        .extracting(LevelEvent::level)
        .containsExactly(Level.MEMBER, Level.TRUSTED);
  }

  @Test
  void what_follows_from_silent_history_happened_when_the_history_did() {
    long last = scene.voted(tuula, 100, 1, 0);
    long vote = scene.voted(tuula, 200, 2, 1);
    scene.jdbi.useHandle(
        h -> h.execute("update event_log set silent = true where id in (?, ?)", last, vote));

    hear(vote);

    assertThat(scene.levelOf(tuula)).isEqualTo(Level.MEMBER);
  }

  @Test
  void a_loss_is_proposed_once_and_a_manager_confirms_it_with_reasons() {
    becomeMemberAndFall();

    assertThat(scene.levelOf(tuula)).isEqualTo(Level.MEMBER);
    LossView loss = theOpenLoss();
    assertThat(loss.leftWith()).isEqualTo(Level.NEWCOMER);
    assertThat(loss.bad()).isEqualTo(2);
    assertThat(audit.of(scene.network)).isEmpty();
    assertThatThrownBy(() -> losses.confirm(scene.network, loss.id(), heli, " "))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> losses.confirm(scene.network, loss.id(), tuula, "No."))
        .isInstanceOf(PrivilegeMissing.class);

    losses.confirm(scene.network, loss.id(), heli, "Both were about another street.");

    assertThat(scene.levelOf(tuula)).isEqualTo(Level.NEWCOMER);
    assertThat(scene.toldOf(LevelEvent.LOST)).hasSize(1);
    assertThat(audit.of(scene.network)).isEmpty();
    assertThatThrownBy(() -> losses.decline(scene.network, loss.id(), heli, "Too late."))
        .isInstanceOf(LossSettled.class);
  }

  @Test
  void a_declined_loss_is_not_proposed_again_before_something_new_went_wrong() {
    becomeMemberAndFall();
    losses.decline(scene.network, theOpenLoss().id(), heli, "She is learning.");

    scene.keeping.look(scene.network, tuula);
    assertThat(losses.open(scene.network, heli)).isEmpty();
    assertThat(scene.levelOf(tuula)).isEqualTo(Level.MEMBER);

    hear(scene.objected(tuula, 500, 9, 4));
    assertThat(theOpenLoss().bad()).isEqualTo(3);
  }

  @Test
  void a_proposal_lapses_when_the_evidence_holds_the_level_again() {
    becomeMemberAndFall();

    hear(scene.voted(tuula, 600, 3, 5));
    hear(scene.voted(tuula, 700, 4, 6));
    hear(scene.voted(tuula, 800, 5, 6));

    assertThat(losses.open(scene.network, heli)).isEmpty();
    assertThat(scene.levelOf(tuula)).isEqualTo(Level.MEMBER);
  }

  @Test
  void a_level_changed_in_the_database_is_found() {
    scene.memberships.setLevel(scene.network, tuula, Level.NEWCOMER, Level.ELDER);

    assertThat(audit.of(scene.network))
        .extracting(difference -> difference.place() + " " + difference.found())
        .containsExactlyInAnyOrder("told elder", "evidence elder");
  }

  private void becomeMemberAndFall() {
    hear(scene.voted(tuula, 100, 1, 0), scene.voted(tuula, 200, 2, 1));
    hear(scene.objected(tuula, 300, 8, 2), scene.objected(tuula, 400, 9, 3));
  }

  private LossView theOpenLoss() {
    List<LossView> open = losses.open(scene.network, heli);
    assertThat(open).hasSize(1);
    return open.get(0);
  }

  private boolean may(Privilege privilege) {
    return scene
        .memberships
        .find(scene.network, tuula)
        .filter(m -> holds(m, privilege))
        .isPresent();
  }

  private static boolean holds(Membership membership, Privilege privilege) {
    return membership.may(privilege);
  }

  private void hear(long... events) {
    scene.subscriber.onAll(scene.logged(events));
  }

  private static void allAtOnce(int times, Runnable deed)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(times);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<?>> futures = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      futures.add(
          pool.submit(
              () -> {
                start.await();
                deed.run();
                return null;
              }));
    }
    start.countDown();
    for (Future<?> future : futures) {
      future.get();
    }
    pool.shutdown();
  }

  /** Takes note of nothing: what it writes is tested with the accounts. */
  private static final class SilentAudit extends AuditLog {
    @Override
    public void note(
        org.talkoot.member.application.AuditKind kind,
        MemberId subject,
        MemberId actor,
        long network) {}
  }
}
