package org.talkoot.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.expertise.application.DeclareSkills;
import org.talkoot.expertise.application.SkillDeclaring;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.expertise.persistence.DeclaredSkills;
import org.talkoot.expertise.persistence.JpaTopicRepository;
import org.talkoot.member.MemberId;
import org.talkoot.member.OthersProfile;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.persistence.MemberQueries;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;

class DeclaringTest {
  private final Jdbi jdbi = TestDatabase.jdbi();
  private final List<DomainEvent> told = new ArrayList<>();
  private final EventLog log =
      event -> {
        told.add(event);
        return told.size();
      };
  private final MemberQueries members = Wired.of(MemberQueries.class, jdbi);
  private final SkillDeclaring skills =
      Wired.of(
          SkillDeclaring.class,
          Wired.of(DeclaredSkills.class, jdbi),
          Wired.of(JpaTopicRepository.class, jdbi),
          Wired.of(MemberReading.class, members),
          log,
          Clock.fixed(Instant.parse("2026-05-14T09:00:00Z"), ZoneOffset.UTC));
  private final MemberId tuula = MemberId.of(TestDatabase.member("tuula"));
  private String handle;

  @BeforeEach
  void her_handle() {
    handle = members.identityOf(tuula).orElseThrow().handle();
  }

  @Test
  void what_is_declared_replaces_what_was_and_is_told_once() {
    declare("Heat pumps", " winter ", "");
    assertThat(declared()).containsExactly("heat-pumps", "winter");
    declare("winter", "schools");
    declare("Schools", "winter");
    assertThat(declared()).containsExactly("schools", "winter");
    assertThat(told).extracting(DomainEvent::kind).containsExactly(kind(), kind());
    declare();
    assertThat(declared()).isEmpty();
  }

  @Test
  void nobody_declares_for_others_or_without_end() {
    DeclareSkills others =
        new DeclareSkills(
            MemberId.of(TestDatabase.member("eero")), handle, new SkillWords(List.of("winter")));
    assertThatThrownBy(() -> skills.declare(others)).isInstanceOf(OthersProfile.class);
    assertThatThrownBy(() -> declare(Collections.nCopies(13, "winter").toArray(String[]::new)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> declare("???")).isInstanceOf(InvalidInput.class);
    assertThat(told).isEmpty();
  }

  private static String kind() {
    return "skills.declared";
  }

  private void declare(String... topics) {
    skills.declare(new DeclareSkills(tuula, handle, new SkillWords(List.of(topics))));
  }

  private List<String> declared() {
    return skills.of(handle).stream().map(TopicRef::slug).toList();
  }
}
