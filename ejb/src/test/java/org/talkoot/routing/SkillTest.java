package org.talkoot.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talkoot.expertise.TopicSkill;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;

/** What is shown of skill, and to whom. */
class SkillTest extends SkillScene {
  @Test
  void skill_is_shown_once_two_trusted_people_judged() {
    night();
    tell(vote(1, heli, 1));
    assertThat(skillOf(tuula)).isEmpty();
    tell(vote(2, irja, 1));
    assertThat(skillOf(tuula))
        .extracting(TopicSkill::topic)
        .extracting(id -> id.value())
        .containsExactlyInAnyOrder(benches, stops);
    TopicSkill.Known known = known(tuula);
    assertThat(known.judgements()).isEqualTo(2);
    assertThat(known.people()).isEqualTo(2);
    assertThat(known.newest()).isEqualTo(NOW);
    assertThat(known.lowerBound()).isCloseTo(Math.pow(0.05, 1 / 2.6), within(1e-6));
    nothingDiffers();
  }

  @Test
  void what_blind_review_hides_stays_hidden_until_the_decision() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update problem set brief = jsonb_set(brief, '{review}', '\"DOUBLE_BLIND\"')"
                    + " where id = ?",
                problem.value()));
    night();
    tell(vote(1, heli, 1));
    tell(vote(1, irja, 1));
    assertThat(skillOf(tuula)).isEmpty();
    nothingDiffers();
    tell(event("problem.decided", Map.of("problem", problem.value(), "requester", eero)));
    assertThat(known(tuula).people()).isEqualTo(2);
    nothingDiffers();
  }

  @Test
  void a_private_network_shows_its_skill_to_members_only() {
    night();
    tell(vote(1, heli, 1));
    tell(vote(1, irja, 1));
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update network set visibility = 'PRIVATE' where id = ?", network.value()));
    assertThat(reading.of(MemberId.of(tuula), Viewer.of(MemberId.of(eero)))).isEmpty();
    assertThat(reading.of(MemberId.of(tuula), Viewer.of(MemberId.of(heli)))).hasSize(2);
  }

  @Test
  void what_a_member_declares_stands_beside_what_others_say() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into declared_skill (member_id, topic_id, declared_at)"
                    + " values (?, ?, now())",
                tuula,
                benches));
    assertThat(skillOf(tuula))
        .singleElement()
        .satisfies(
            skill -> {
              assertThat(skill.declared()).isTrue();
              assertThat(skill.known()).isNull();
            });
  }
}
