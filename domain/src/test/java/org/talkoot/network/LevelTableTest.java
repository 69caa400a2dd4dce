package org.talkoot.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.talkoot.member.MemberId;

class LevelTableTest {
  private static final String YOUNG = LevelTables.write(LevelTables.of(LevelPreset.YOUNG));

  @Test
  void in_a_young_network_a_newcomer_does_everything_but_promising_large_pots_and_caring() {
    Set<Privilege> held = privilegesOf(LevelPreset.YOUNG, Level.NEWCOMER);

    assertThat(held)
        .containsExactlyInAnyOrder(
            Privilege.VOTE,
            Privilege.OBJECT,
            Privilege.COMMENT,
            Privilege.SOLVE,
            Privilege.REVIEW,
            Privilege.REFINE,
            Privilege.POST,
            Privilege.THANK,
            Privilege.INVITE,
            Privilege.FLAG);
  }

  @ParameterizedTest
  @EnumSource(LevelPreset.class)
  void the_pots_m_and_l_need_the_level_member_in_every_preset(LevelPreset preset) {
    assertThat(LevelTables.of(preset).levelFor(Privilege.POST_LARGE)).contains(Level.MEMBER);
  }

  @ParameterizedTest
  @EnumSource(LevelPreset.class)
  void an_elder_holds_every_privilege_but_managing(LevelPreset preset) {
    assertThat(privilegesOf(preset, Level.ELDER))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Privilege.MANAGE)));
  }

  @ParameterizedTest
  @CsvSource({"YOUNG, NEWCOMER", "STANDARD, MEMBER", "STRICT, TRUSTED"})
  void objecting_needs_more_the_stricter_the_preset(LevelPreset preset, Level needed) {
    assertThat(LevelTables.of(preset).levelFor(Privilege.OBJECT)).contains(needed);
  }

  @Test
  void a_refusal_names_the_privilege_the_level_it_needs_and_the_level_held() {
    Membership newcomer = membership(Role.MEMBER, Level.NEWCOMER, LevelPreset.STRICT);

    assertThatThrownBy(() -> newcomer.require(Privilege.OBJECT))
        .isInstanceOfSatisfying(
            PrivilegeMissing.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("network.levelMissing");
              assertThat(refused.args())
                  .containsExactly(Privilege.OBJECT, Level.TRUSTED, Level.NEWCOMER);
            });
  }

  @Test
  void a_manager_may_everything_and_weighs_as_an_elder() {
    Membership manager = membership(Role.MANAGER, Level.NEWCOMER, LevelPreset.STRICT);

    assertThat(Privilege.values()).allMatch(manager::may);
    assertThat(manager.flagWeight()).isEqualTo(8);
  }

  @Test
  void a_table_reads_as_it_was_written() {
    assertThat(LevelTable.parse(YOUNG)).isEqualTo(LevelTables.of(LevelPreset.YOUNG));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"bound\":60 | \"bound\":160 | levels[2].needs | bound must be 1 to 99 percent",
        "\"days\":5 | \"days\":1 | table | trusted needs less than the level before it",
        "\"days\":5 | \"days\":\"five\" | levels[2].needs.days | Cannot coerce",
        "\"coach\" | \"fly\" | levels[2].privileges[0] | fly is no such code",
        "\"vote\" | \"postLarge\" | table | member gives POST_LARGE anew",
        "\"flagWeight\":4 | \"flagWeight\":40 | levels[4] | flagWeight must be 1 to 10",
        "\"level\":\"elder\" | \"level\":\"mentor\" | table | levels must be newcomer",
        "\"T-1\":3 | \"T-1\":4 | evidence | T-1: an occasion has the places 1 to 3",
        "\"version\":1 | \"version\":1,\"also\":2 | also | Unrecognized field",
        "\"version\":1 | \"version\":1, | line 1 | Unexpected character"
      })
  void a_bad_table_is_refused_with_its_place_and_the_reason(
      String good, String bad, String place, String reason) {
    assertThat(YOUNG).contains(good);
    assertThatThrownBy(() -> LevelTable.parse(YOUNG.replace(good, bad)))
        .isInstanceOfSatisfying(
            BadLevelTable.class,
            refused -> {
              assertThat(refused.place()).isEqualTo(place);
              assertThat(refused.reason()).contains(reason);
            });
  }

  private static Set<Privilege> privilegesOf(LevelPreset preset, Level level) {
    Set<Privilege> held = EnumSet.noneOf(Privilege.class);
    for (Privilege privilege : Privilege.values()) {
      if (LevelTables.of(preset).gives(level, privilege)) {
        held.add(privilege);
      }
    }
    return held;
  }

  private static Membership membership(Role role, Level level, LevelPreset preset) {
    return new Membership(NetworkId.COMMONS, MemberId.of(7), role, level, LevelTables.of(preset));
  }
}
