package org.talkoot.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.expertise.TopicSkill;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.StoredProblem;
import org.talkoot.routing.application.SkillReading;
import org.talkoot.routing.application.SkillSubscriber;
import org.talkoot.routing.application.SkillVerification;
import org.talkoot.routing.application.TrustComputing;
import org.talkoot.routing.persistence.SkillAudit;
import org.talkoot.routing.persistence.SkillQueries;
import org.talkoot.routing.persistence.SkillRows;
import org.talkoot.routing.persistence.TrustRows;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.Ids;
import org.talkoot.shared.Part;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.LoggedEvent;

class SkillTest {
  private static final Instant NOW = Instant.parse("2026-05-14T09:00:00Z");
  private static final Instant EARLIER = NOW.minusSeconds(90_000);

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final SkillSubscriber subscriber = new SkillSubscriber(Wired.of(SkillRows.class, jdbi));
  private final SkillReading reading =
      Wired.of(SkillReading.class, Wired.of(SkillQueries.class, jdbi));
  private final TrustRows trustRows = Wired.of(TrustRows.class, jdbi);
  private final EventLog log = this::tell;
  private final TrustComputing trust =
      Wired.of(TrustComputing.class, trustRows, log, Clock.fixed(NOW, ZoneOffset.UTC));
  private final SkillVerification verification =
      Wired.of(SkillVerification.class, Wired.of(SkillAudit.class, jdbi), trustRows);

  private final NetworkId network = NetworkId.of(TestDatabase.network("talkoot-1"));
  private final long heli = manager("heli");
  private final long irja = manager("irja");
  private final long tuula = TestDatabase.member("tuula");
  private final long eero = TestDatabase.member("eero");
  private final long benches = topic("benches");
  private final long stops = topic("stops");
  private final ProblemId problem = StoredProblem.aProblem(network.value(), eero).store();
  private final List<LoggedEvent> heard = new ArrayList<>();

  @BeforeEach
  void a_subscription_that_has_heard_everything() {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into event_subscription (name) values ('skill')"
                    + " on conflict do nothing"));
  }

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
  void history_of_before_the_first_night_weighs_by_it() {
    tell(vote(1, heli, 1, EARLIER));
    tell(vote(2, irja, 1, EARLIER));
    assertThat(skillOf(tuula)).isEmpty();
    assertThat(trust.waiting()).contains(network);
    trust.compute(network);
    assertThat(known(tuula).judgements()).isEqualTo(2);
    assertThat(trust.waiting()).doesNotContain(network);
    nothingDiffers();
  }

  @Test
  void a_night_that_changes_nothing_tells_nothing() {
    night();
    int told = heard.size();
    trust.compute(network);
    assertThat(heard).hasSize(told);
    tell(vote(1, heli, 1));
    tell(vote(1, irja, 1));
    trust.compute(network);
    assertThat(heard).hasSize(told + 3);
  }

  @Test
  void an_unvote_takes_back_the_weight_that_was_given_not_that_of_today() {
    night();
    tell(vote(1, heli, 1));
    tell(vote(2, heli, 1));
    tell(vote(2, irja, 1));
    trust.compute(network);
    tell(unvote(1, heli, 1));
    assertThat(known(tuula).judgements()).isEqualTo(2);
    tell(unvote(2, heli, 1));
    tell(unvote(2, irja, 1));
    assertThat(count("topic_skill")).isZero();
    assertThat(count("topic_judge")).isZero();
    nothingDiffers();
  }

  @Test
  void what_an_outcome_a_manager_verified_made_known_begins_trust_too() {
    night();
    tell(
        event(
            "outcome.verified",
            Map.of("problem", 5L, "requester", eero, "verifier", heli, "first", 1L),
            List.of(new Part(tuula, "solver", 100, 1))));
    trust.compute(network);
    TrustWeights weights = trustRows.weights(network, 2);
    assertThat(weights.of(tuula)).isPositive();
    assertThat(weights.of(eero)).isPositive();
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

  @Test
  void any_history_gives_what_its_events_give_and_hearing_it_again_changes_nothing() {
    Random random = new Random(11);
    List<Long> judges =
        new ArrayList<>(
            LongStream.range(0, 8).map(i -> TestDatabase.member("judge")).boxed().toList());
    judges.addAll(List.of(heli, irja));
    for (int round = 0; round < 4; round++) {
      for (int i = 0; i < 40; i++) {
        history(random, judges);
      }
      trust.compute(network);
      nothingDiffers();
    }
    String before = state();
    List.copyOf(heard).subList(heard.size() - 60, heard.size()).forEach(subscriber::on);
    assertThat(state()).isEqualTo(before);
    assertThat(count("topic_skill")).isPositive();
  }

  private void history(Random random, List<Long> judges) {
    long judge = judges.get(random.nextInt(judges.size()));
    long solution = random.nextInt(6);
    long generation = heard.size() + 1L;
    switch (random.nextInt(5)) {
      case 0 -> tell(unvote(solution, judge, generation));
      case 1 ->
          tell(
              event(
                  "review.rated",
                  Map.of(
                      "problem", problem.value(),
                      "review", solution,
                      "reviewer", eero,
                      "rater", judge,
                      "helpful", (long) random.nextInt(2))));
      case 2 ->
          tell(
              event(
                  "problem.decided",
                  Map.of("problem", 1000 + generation, "requester", judge),
                  List.of(
                      new Part(tuula, "solver", 67, generation),
                      new Part(judges.get(0), "solver", 33, generation))));
      default -> tell(vote(solution, judge, generation));
    }
  }

  private void nothingDiffers() {
    assertThat(verification.differences(network)).isEmpty();
  }

  @Test
  void a_sum_or_a_weight_changed_by_hand_is_found() {
    night();
    tell(vote(1, heli, 1));
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "update topic_skill set good = good + 1 where network_id = ? and topic_id = ?",
              network.value(),
              benches);
          handle.execute(
              "update rater_trust set weight = weight - 1 where network_id = ? and member_id = ?",
              network.value(),
              irja);
        });
    assertThat(verification.differences(network))
        .extracting(difference -> difference.place().split(" ")[0])
        .contains("trust", "topic");
  }

  private void night() {
    trust.compute(network);
  }

  private List<TopicSkill> skillOf(long member) {
    return reading.of(MemberId.of(member), Viewer.anonymous());
  }

  private TopicSkill.Known known(long member) {
    TopicSkill.Known known = skillOf(member).get(0).known();
    assertThat(known).isNotNull();
    return known;
  }

  private String state() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select string_agg(cast(s as text), ';' order by member_id, topic_id)"
                        + " from topic_skill s where network_id = :network")
                .bind("network", network)
                .mapTo(String.class)
                .one());
  }

  private long count(String table) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from " + table + " where network_id = :network")
                .bind("network", network)
                .mapTo(Long.class)
                .one());
  }

  private long tell(DomainEvent event) {
    long id = TestDatabase.log(event);
    LoggedEvent logged =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select xid, id, at, kind, network_id, actor_id, topics, numbers, parts,"
                            + " silent from event_log where id = :id")
                    .bind("id", id)
                    .mapTo(LoggedEvent.class)
                    .one());
    heard.add(logged);
    subscriber.on(logged);
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update event_subscription set xid = cast(? as xid8), event_id = ?"
                    + " where name = 'skill'",
                logged.xid(),
                id));
    return id;
  }

  private DomainEvent vote(long solution, long voter, long generation) {
    return vote(solution, voter, generation, NOW);
  }

  private DomainEvent vote(long solution, long voter, long generation, Instant at) {
    return new Told(
        "solution.voted",
        at,
        network.value(),
        topics(),
        numbers(solution, voter, generation),
        List.of());
  }

  private DomainEvent unvote(long solution, long voter, long generation) {
    return event("solution.unvoted", numbers(solution, voter, generation));
  }

  private Map<String, Long> numbers(long solution, long voter, long generation) {
    return Map.of(
        "solution", solution,
        "problem", problem.value(),
        "author", tuula,
        "voter", voter,
        "generation", generation);
  }

  private DomainEvent event(String kind, Map<String, Long> numbers) {
    return event(kind, numbers, List.of());
  }

  private DomainEvent event(String kind, Map<String, Long> numbers, List<Part> parts) {
    return new Told(kind, NOW, network.value(), topics(), numbers, parts);
  }

  private List<Long> topics() {
    return List.of(benches, stops);
  }

  private long manager(String name) {
    long id = TestDatabase.member(name);
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into membership (network_id, member_id, role, joined_at)"
                    + " values (?, ?, 'MANAGER', now())",
                network.value(),
                id));
    return id;
  }

  private long topic(String name) {
    long id = Ids.next();
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into topic (id, slug, name_en, name_fi, created_at)"
                    + " values (?, ?, ?, ?, now())",
                id,
                name + "-" + Ids.text(id),
                name,
                name));
    return id;
  }

  private record Told(
      String kind,
      Instant at,
      long network,
      List<Long> topics,
      Map<String, Long> numbers,
      List<Part> parts)
      implements DomainEvent {
    @Override
    public long actor() {
      return 0;
    }
  }
}
