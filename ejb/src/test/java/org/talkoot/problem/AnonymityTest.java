package org.talkoot.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.problem.StoredProblem.aProblem;
import static org.talkoot.problem.StoredProblem.aSolution;
import static org.talkoot.problem.StoredProblem.join;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.talkoot.member.Handle;
import org.talkoot.network.Level;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.LevelTables;
import org.talkoot.network.Privilege;
import org.talkoot.problem.Anonymity.Onlooker;
import org.talkoot.shared.Ids;
import org.talkoot.shared.TestDatabase;

/** The rule of {@link Anonymity} and the functions of the schema say the same. */
class AnonymityTest {
  private static final Instant BEFORE = Instant.parse("2026-03-05T12:34:56Z");
  private static final Instant AFTER = Instant.parse("2026-03-20T12:34:56Z");

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final long network = TestDatabase.network("talkoot-1");
  private final long kaisa = joined("kaisa");
  private final long tuula = joined("tuula");
  private final long eero = joined("eero");
  private final long aasa = joined("aasa");
  private final long stranger = TestDatabase.member("stranger");

  static Stream<Anonymity> all() {
    return Stream.of(Mode.values())
        .flatMap(mode -> Stream.of(ReviewPolicy.values()).map(one -> new Anonymity(mode, one)));
  }

  static Stream<Arguments> allParts() {
    return all().flatMap(one -> Stream.of(Part.values()).map(part -> Arguments.of(one, part)));
  }

  @ParameterizedTest
  @MethodSource("allParts")
  void people_are_hidden_until_the_decision_as_the_rule_says(Anonymity rule, Part part) {
    ProblemId problem = aProblem(network, kaisa).under(rule).store();
    long solution = aSolution(problem, network, tuula);
    execute("insert into co_author values (?, ?, 'accepted', now())", solution, eero);
    long who = part == Part.REQUESTER ? kaisa : part == Part.AUTHOR ? tuula : aasa;

    assertThat(isHidden(who, problem, solution, part, stranger)).isEqualTo(rule.hides(part, false));
    assertThat(isHidden(who, problem, solution, part, 0)).isEqualTo(rule.hides(part, false));
    assertThat(isHidden(who, problem, solution, part, eero)).isEqualTo(rule.hides(part, true));
    assertThat(isHidden(who, problem, solution, part, who)).isFalse();
    decide(problem);
    assertThat(isHidden(who, problem, solution, part, stranger)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("all")
  void solutions_are_seen_as_the_rule_says(Anonymity rule) {
    ProblemId problem = aProblem(network, kaisa).under(rule).store();
    long solution = aSolution(problem, network, tuula);
    execute("insert into co_author values (?, ?, 'invited', now())", solution, eero);
    long rival = joined("rival");
    aSolution(problem, network, rival);

    for (ProblemStatus stage : new ProblemStatus[] {ProblemStatus.OPEN, ProblemStatus.IN_REVIEW}) {
      Instant at = stage == ProblemStatus.OPEN ? BEFORE : AFTER;
      seen(rule, stage, solution, at, tuula, Onlooker.MAKER);
      seen(rule, stage, solution, at, eero, Onlooker.MAKER);
      seen(rule, stage, solution, at, kaisa, Onlooker.REQUESTER);
      seen(rule, stage, solution, at, aasa, Onlooker.REVIEWER);
      seen(rule, stage, solution, at, rival, Onlooker.ANYBODY_ELSE);
      seen(rule, stage, solution, at, stranger, Onlooker.ANYBODY_ELSE);
      seen(rule, stage, solution, at, 0, Onlooker.ANYBODY_ELSE);
    }
    decide(problem);
    seen(rule, ProblemStatus.DECIDED, solution, AFTER, 0, Onlooker.ANYBODY_ELSE);
  }

  @Test
  void whoever_was_asked_to_review_a_sealed_solution_sees_that_one_whatever_their_level() {
    Anonymity rule = sealed();
    ProblemId problem = aProblem(network, kaisa).under(rule).store();
    long solution = aSolution(problem, network, tuula);
    long other = aSolution(problem, network, eero);
    execute("update network set level_preset = 'STRICT' where id = ?", network);
    seen(rule, ProblemStatus.IN_REVIEW, solution, AFTER, aasa, Onlooker.ANYBODY_ELSE);
    execute(
        """
        insert into review_assignment (id, network_id, problem_id, solution_id, reviewer_id, kind,
                                       state, suitability, reasons, offered_at, answer_by, due_at)
        values (?, ?, ?, ?, ?, 'NEWCOMER', 'OFFERED', 1, '[]', now(), now(), now())
        """,
        Ids.next(),
        network,
        problem.value(),
        solution,
        aasa);

    seen(rule, ProblemStatus.OPEN, solution, BEFORE, aasa, Onlooker.REVIEWER);
    seen(rule, ProblemStatus.IN_REVIEW, solution, AFTER, aasa, Onlooker.REVIEWER);
    seen(rule, ProblemStatus.IN_REVIEW, other, AFTER, aasa, Onlooker.ANYBODY_ELSE);
    execute("update review_assignment set state = 'DECLINED' where solution_id = ?", solution);
    seen(rule, ProblemStatus.IN_REVIEW, solution, AFTER, aasa, Onlooker.ANYBODY_ELSE);
  }

  @Test
  void a_sealed_problem_withdrawn_before_its_deadline_stays_sealed() {
    ProblemId problem = aProblem(network, kaisa).under(sealed()).store();
    long solution = aSolution(problem, network, tuula);
    execute(
        "update problem set status = 'withdrawn', ended_at = ? where id = ?",
        BEFORE,
        problem.value());
    assertThat(isVisible(solution, kaisa, AFTER)).isFalse();
    assertThat(isVisible(solution, tuula, AFTER)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(LevelPreset.class)
  void who_may_coach_is_what_the_preset_says(LevelPreset preset) {
    execute("update network set level_preset = ? where id = ?", preset.name(), network);
    for (Level level : Level.values()) {
      execute("update membership set level = ? where member_id = ?", level.name(), aasa);
      assertThat(is("select holds_privilege(" + network + ", " + aasa + ", 'coach', now())"))
          .as("%s %s", preset, level)
          .isEqualTo(LevelTables.of(preset).gives(level, Privilege.COACH));
    }
  }

  @ParameterizedTest
  @EnumSource(LevelPreset.class)
  void who_may_review_is_what_the_preset_says(LevelPreset preset) {
    execute("update network set level_preset = ? where id = ?", preset.name(), network);
    for (Level level : Level.values()) {
      execute("update membership set level = ? where member_id = ?", level.name(), aasa);
      assertThat(is("select may_review(" + network + ", " + aasa + ", now())"))
          .as("%s %s", preset, level)
          .isEqualTo(LevelTables.of(preset).gives(level, Privilege.REVIEW));
    }
    assertThat(is("select may_review(" + network + ", " + stranger + ", now())")).isFalse();
  }

  @Test
  void names_differ_within_a_solution_have_marks_of_their_own_and_lead_to_nobody() {
    ProblemId problem = aProblem(network, kaisa).under(doubleBlind()).store();
    long solution = aSolution(problem, network, tuula);
    for (long commenter : new long[] {eero, aasa}) {
      execute(
          "insert into comment values (?, ?, ?, ?, ?, 'Why?', 'en', now())",
          Ids.next(),
          network,
          problem.value(),
          solution,
          commenter);
    }
    String one = called(eero, problem, solution, Part.COMMENTER);
    String other = called(aasa, problem, solution, Part.COMMENTER);
    assertThat(one).matches("commenter[1-9]").isNotEqualTo(other);
    assertThat(called(tuula, problem, solution, Part.AUTHOR)).isEqualTo("author");
    assertThat(Part.isHidden(one)).isTrue();
    assertThat(Handle.isValid(one)).isFalse();
    assertThat(id(eero, problem, solution)).isNegative().isNotEqualTo(id(aasa, problem, solution));
  }

  @Test
  void letters_of_solutions_are_unlike_and_tell_nothing_of_the_order() {
    ProblemId problem = aProblem(network, kaisa).under(doubleBlind()).store();
    for (int i = 0; i < 30; i++) {
      aSolution(problem, network, joined("author" + i));
    }
    var letters =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select solution_letter(id, problem_id) from solution"
                            + " where problem_id = :problem order by id")
                    .bind("problem", problem)
                    .mapTo(String.class)
                    .list());
    assertThat(letters).doesNotHaveDuplicates().allMatch(one -> one.matches("[A-Z]{1,2}"));
    assertThat(letters).isNotEqualTo(letters.stream().sorted().toList());
  }

  @Test
  void moments_are_told_to_the_day() {
    ProblemId blind = aProblem(network, kaisa).under(doubleBlind()).store();
    ProblemId open = aProblem(network, kaisa).store();
    assertThat(moment(blind, false)).isEqualTo(Instant.parse("2026-03-05T00:00:00Z"));
    assertThat(moment(blind, true)).isEqualTo(BEFORE);
    assertThat(moment(open, false)).isEqualTo(BEFORE);
  }

  @Test
  void an_id_of_a_blind_problem_tells_the_day_only() {
    long id = Ids.ofDay(BEFORE);
    Instant told = com.github.f4b6a3.tsid.Tsid.from(id).getInstant();
    assertThat(told).isBetween(BEFORE.truncatedTo(java.time.temporal.ChronoUnit.DAYS), AFTER);
    assertThat(Ids.parse(Ids.text(id))).hasValue(id);
    assertThat(Stream.generate(() -> Ids.ofDay(BEFORE)).limit(1000).distinct()).hasSize(1000);
  }

  private static Anonymity sealed() {
    return new Anonymity(Mode.SEALED, ReviewPolicy.DOUBLE_BLIND);
  }

  private static Anonymity doubleBlind() {
    return new Anonymity(Mode.OPEN, ReviewPolicy.DOUBLE_BLIND);
  }

  private void seen(
      Anonymity rule, ProblemStatus stage, long solution, Instant at, long by, Onlooker as) {
    assertThat(isVisible(solution, by, at))
        .as("%s %s %s", rule, stage, as)
        .isEqualTo(rule.shows(stage, as));
  }

  private boolean isVisible(long solution, long viewer, Instant at) {
    return is("select solution_visible(" + solution + ", " + viewer + ", '" + at + "')");
  }

  private boolean isHidden(long who, ProblemId problem, long solution, Part part, long viewer) {
    return is(
        "select part_hidden(%d, %d, %d, '%s', %d)"
            .formatted(who, problem.value(), solution, part.code(), viewer));
  }

  private String called(long who, ProblemId problem, long solution, Part part) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select handle from person_seen(:who, :problem, :solution, :part, 0)")
                .bind("who", who)
                .bind("problem", problem)
                .bind("solution", solution)
                .bind("part", part.code())
                .mapTo(String.class)
                .one());
  }

  private long id(long who, ProblemId problem, long solution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id from person_seen(:who, :problem, :solution, 'commenter', 0)")
                .bind("who", who)
                .bind("problem", problem)
                .bind("solution", solution)
                .mapTo(Long.class)
                .one());
  }

  private Instant moment(ProblemId problem, boolean own) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select moment_seen(cast(:at as timestamptz), :problem, :own)")
                .bind("at", BEFORE)
                .bind("problem", problem)
                .bind("own", own)
                .mapTo(Instant.class)
                .one());
  }

  private void decide(ProblemId problem) {
    execute(
        "update problem set status = 'decided', decided_at = now() where id = ?", problem.value());
  }

  private boolean is(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Boolean.class).one());
  }

  private long joined(String name) {
    long member = TestDatabase.member(name.toLowerCase(Locale.ROOT));
    join(network, member);
    return member;
  }

  private void execute(String sql, Object... args) {
    jdbi.useHandle(handle -> handle.execute(sql, args));
  }
}
