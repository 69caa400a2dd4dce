package org.talkoot.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talkoot.badge.persistence.BadgeQueries;
import org.talkoot.level.persistence.StandingRows;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.InvitationView;
import org.talkoot.network.persistence.NetworkQueries;
import org.talkoot.portal.application.Companion;
import org.talkoot.portal.application.FollowThrough;
import org.talkoot.portal.application.HonourFilter;
import org.talkoot.portal.application.ProfileCounts;
import org.talkoot.portal.application.RankedPerson;
import org.talkoot.portal.application.RollPlace;
import org.talkoot.portal.persistence.OutcomeQueries;
import org.talkoot.portal.persistence.ProfileQueries;
import org.talkoot.portal.persistence.RollQueries;
import org.talkoot.review.Scene;
import org.talkoot.shared.Ids;
import org.talkoot.shared.Wired;

class PlacesTest {
  private static final Viewer VISITOR = Viewer.anonymous();

  private final Scene scene = new Scene();
  private final NetworkQueries networks = Wired.of(NetworkQueries.class, scene.jdbi);
  private final ProfileQueries profiles = Wired.of(ProfileQueries.class, scene.jdbi);
  private final StandingRows records = new StandingRows(scene.jdbi);
  private final BadgeQueries badges = new BadgeQueries(scene.jdbi);

  @Test
  void an_invitation_stands_until_one_belongs() {
    scene.execute(
        "delete from membership where network_id = ? and member_id = ?",
        scene.network.value(),
        scene.aasa.value());
    scene.execute(
        "insert into network_invitation (network_id, member_id, invited_by, invited_at)"
            + " values (?, ?, ?, now())",
        scene.network.value(),
        scene.aasa.value(),
        scene.kaisa.value());
    assertThat(networks.invitations(scene.aasa))
        .singleElement()
        .extracting(InvitationView::invitedBy)
        .isEqualTo("kaisa");

    belongs(scene.aasa, "MANAGER");

    assertThat(networks.invitations(scene.aasa)).isEmpty();
    assertThat(networks.managers(scene.network))
        .singleElement()
        .satisfies(manager -> assertThat(manager.id()).isEqualTo(scene.aasa));
  }

  @Test
  void of_the_medals_of_a_season_each_members_best_is_shown_the_highest_first() {
    granted(scene.tuula, "log-bronze", "bronze", 1);
    granted(scene.tuula, "log-silver", "silver", 2);
    granted(scene.eero, "ridge-gold", "gold", 3);
    granted(scene.aasa, "log-gold", "gold", 100);

    assertThat(badges.struck(VISITOR, Instant.now().minus(Duration.ofDays(90)), 1000))
        .filteredOn(struck -> struck.network().equals(scene.network))
        .extracting(BadgeQueries.Struck::badge)
        .containsExactly("ridge-gold", "log-silver");
  }

  @Test
  void who_has_a_share_in_the_same_decision_worked_together() {
    decided();

    assertThat(profiles.companions(scene.tuula, VISITOR, 4))
        .singleElement()
        .satisfies(one -> assertThat(one.id()).isEqualTo(scene.eero))
        .extracting(Companion::problems)
        .isEqualTo(1);
    assertThat(profiles.companions(scene.kaisa, VISITOR, 4)).isEmpty();
    assertThat(profiles.counts(scene.tuula, VISITOR)).isEqualTo(new ProfileCounts(0, 0, 0));
  }

  @Test
  void outcomes_of_a_network_are_read() {
    assertThat(Wired.of(OutcomeQueries.class, scene.jdbi).in(scene.network, VISITOR, 2)).isEmpty();
  }

  @Test
  void the_roll_tells_what_those_on_it_carried_and_no_work_that_is_hidden() {
    decided();
    records.record(List.of(scene.problem.value()));

    assertThat(onTheRoll().accepted()).isEqualTo(1);
    assertThat(onTheRoll().outcomes()).isZero();
    assertThat(onTheRoll().work()).isEqualTo(scene.problem);

    scene.execute("update problem set hidden_at = now() where id = ?", scene.problem.value());
    assertThat(onTheRoll().work()).isNull();
  }

  @Test
  void a_requester_kept_their_word_where_an_outcome_was_told() {
    decided();
    scene.execute("update problem set decided_at = now() where id = ?", scene.problem.value());
    scene.execute(
        "insert into decision_solution (decision_id, solution_id, accepted, reason)"
            + " select d.id, ?, true, '' from decision d where d.problem_id = ?",
        scene.solution.value(),
        scene.problem.value());
    records.record(List.of(scene.problem.value()));
    assertThat(profiles.followThrough(scene.kaisa, VISITOR)).isEqualTo(new FollowThrough(1, 0));

    scene.execute(
        """
        insert into outcome_step (id, problem_id, network_id, requester_id, stage, text, evidence,
                                  on_time, reported_at)
        values (?, ?, ?, ?, 'inUse', 'Used', '[]', true, now())
        """,
        Ids.next(),
        scene.problem.value(),
        scene.network.value(),
        scene.kaisa.value());
    records.record(List.of(scene.problem.value()));
    assertThat(profiles.followThrough(scene.kaisa, VISITOR)).isEqualTo(new FollowThrough(1, 1));
  }

  private RankedPerson onTheRoll() {
    scene.execute(
        "insert into standing (network_id, board, topic_id, member_id, points, season)"
            + " values (?, '', 0, ?, 5, 5) on conflict do nothing",
        scene.network.value(),
        scene.tuula.value());
    return new RollQueries(scene.jdbi)
        .allTime(
            HonourFilter.of("net-" + Ids.text(scene.network.value()), null, null, "all", null),
            RollPlace.BEGINNING,
            1)
        .get(0);
  }

  private void decided() {
    long decision = Ids.next();
    scene.execute(
        "insert into decision values (?, ?, ?, ?, now(), true, 'Both work')",
        decision,
        scene.problem.value(),
        scene.network.value(),
        scene.kaisa.value());
    for (MemberId member : new MemberId[] {scene.tuula, scene.eero}) {
      scene.execute(
          "insert into decision_share values (?, ?, ?, 'solver', 50)",
          decision,
          scene.solution.value(),
          member.value());
    }
  }

  private void belongs(MemberId member, String role) {
    scene.execute(
        "insert into membership (network_id, member_id, role, level, joined_at)"
            + " values (?, ?, ?, 'NEWCOMER', now())",
        scene.network.value(),
        member.value(),
        role);
  }

  private void granted(MemberId member, String badge, String medal, int daysAgo) {
    scene.execute(
        """
        with happened as (
          insert into event_log (at, kind, network_id, actor_id, numbers, silent)
          values (now(), 'badge.tried', ?, 0, '{}', true) returning id)
        insert into badge_grant (id, network_id, member_id, badge, subject, set_version, medal,
                                 cause_id, evidence, granted_at)
        select ?, ?, ?, ?, 0, 1, ?, id, 0, now() - ? * interval '1 day' from happened
        """,
        scene.network.value(),
        Ids.next(),
        scene.network.value(),
        member.value(),
        badge,
        medal,
        daysAgo);
  }
}
