package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talkoot.shared.RecordedEvent;

class ReplayProperties {
  @Property(tries = 300)
  void the_fast_fold_is_the_fold_whatever_the_caps(@ForAll("allCaps") List<Happened> events) {
    isTheFold(Histories.ALL_CAPS, events);
  }

  @Property(tries = 200)
  void the_fast_fold_is_the_fold_under_our_rules(@ForAll("talkoot") List<Happened> events) {
    isTheFold(Histories.TALKOOT, events);
  }

  private static void isTheFold(RuleBook book, List<Happened> events) {
    CompiledRules rules = new CompiledRules(book);
    EventBatch batch = batch(rules, events);
    List<String> lines = new ArrayList<>();
    Replay replay = new Replay(rules);
    replay.telling(line -> lines.add(text(replay, batch, line))).take(batch);
    assertThat(lines).isEqualTo(slowLines(book, events));
    assertThat(replay.hash()).isEqualTo(Histories.fold(book, events).standings().hash());
  }

  @Property(tries = 200)
  void batches_may_end_anywhere(@ForAll("allCaps") List<Happened> events, @ForAll long seed) {
    CompiledRules rules = new CompiledRules(Histories.ALL_CAPS);
    Replay replay = new Replay(rules);
    Random random = new Random(seed);
    int from = 0;
    while (from < events.size()) {
      int to = from + 1 + random.nextInt(events.size() - from);
      replay.take(batch(rules, events.subList(from, to)));
      from = to;
    }
    assertThat(replay.hash()).isEqualTo(hashOf(events));
  }

  @Property(tries = 200)
  void a_snapshot_and_the_tail_are_the_whole(
      @ForAll("allCaps") List<Happened> events, @ForAll long seed) throws IOException {
    int cut = new Random(seed).nextInt(events.size() + 1);
    Replay before = new Replay(Histories.ALL_CAPS);
    Histories.recorded(events).subList(0, cut).forEach(before::take);
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    before.save(new DataOutputStream(saved));
    CompiledRules elsewhere = new CompiledRules(Histories.ALL_CAPS);
    elsewhere.tracks().number("unheard of");
    elsewhere.accounts().of(Happened.COMMONS, 77);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(saved.toByteArray()));
    Replay after = Replay.restore(elsewhere, in);
    assertThat(after.hash()).isEqualTo(before.hash());
    Histories.recorded(events).subList(cut, events.size()).forEach(after::take);
    assertThat(after.hash()).isEqualTo(hashOf(events));
  }

  @Property(tries = 200)
  void events_one_by_one_are_the_same_as_a_batch(@ForAll("allCaps") List<Happened> events) {
    Replay replay = new Replay(Histories.ALL_CAPS);
    Histories.recorded(events).forEach(replay::take);
    assertThat(replay.hash()).isEqualTo(hashOf(events));
  }

  @Property(tries = 100)
  void several_divisions_together_are_one(
      @ForAll("allCaps") List<Happened> caps, @ForAll("talkoot") List<Happened> talkoot) {
    for (int divisions = 2; divisions < 5; divisions++) {
      assertThat(divided(Histories.ALL_CAPS, caps, divisions)).isEqualTo(hashOf(caps));
      assertThat(divided(Histories.TALKOOT, talkoot, divisions))
          .isEqualTo(Histories.fold(Histories.TALKOOT, talkoot).standings().hash());
    }
  }

  @Property(tries = 100)
  void rules_and_members_add_up_to_the_balances(@ForAll("allCaps") List<Happened> events) {
    Replay replay = new Replay(Histories.ALL_CAPS).withRulesOfMembers();
    Histories.recorded(events).forEach(replay::take);
    Standings sums = new Standings();
    replay.state().eachRuleOfMember((account, rule, points) -> sums.addBalance(account, points));
    Standings balances = new Standings();
    replay.state().eachBalance(balances::addBalance);
    assertThat(sums.hash()).isEqualTo(balances.hash());
    assertThat(replay.state().ruleSums().stream().mapToLong(RuleSum::points).sum())
        .isEqualTo(sums.balances().values().stream().mapToLong(b -> b).sum());
  }

  private static String divided(RuleBook book, List<Happened> events, int divisions) {
    CompiledRules rules = new CompiledRules(book);
    ParallelReplay replay = new ParallelReplay(rules, divisions, Runnable::run);
    replay.take(batch(rules, events)).join();
    return replay.standings().hash();
  }

  private static EventBatch batch(CompiledRules rules, List<Happened> events) {
    EventBatch batch = rules.batch();
    Histories.recorded(events).forEach(event -> batch.add(event.id(), event.event()));
    return batch;
  }

  private static String hashOf(List<Happened> events) {
    return Histories.fold(Histories.ALL_CAPS, events).standings().hash();
  }

  private static List<String> slowLines(RuleBook book, List<Happened> events) {
    ReputationFold fold = new ReputationFold(new ReputationEngine(book));
    List<String> lines = new ArrayList<>();
    for (RecordedEvent event : Histories.recorded(events)) {
      fold.take(event.id(), event.event()).forEach(line -> lines.add(line.line().toString()));
    }
    return lines;
  }

  private static String text(Replay replay, EventBatch batch, ReplayedLine line) {
    return line.named(replay.rules(), batch).toString();
  }

  @Provide
  Arbitrary<List<Happened>> allCaps() {
    return Histories.ofAllCaps();
  }

  @Provide
  Arbitrary<List<Happened>> talkoot() {
    return Histories.ofTalkoot();
  }
}
