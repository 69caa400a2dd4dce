package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a replay knows: sums, and what it must remember of the past in order to go on. */
public final class ReplayState {
  private static final int TRACK_AND_TOPIC = 32;
  private static final int TOPIC = 22;

  private final CompiledRules rules;
  private final AccountTable accounts;
  private final Foresight foresight = new Foresight();
  private final OccasionTable[] occasions = new OccasionTable[OccasionTable.FORMS];
  private final SumTable uses = new SumTable();
  private final LongMap topics = new LongMap();
  private @Nullable LongMap rulesOfMembers;
  private long[] lines = new long[16];
  private long[] points = new long[16];

  ReplayState(CompiledRules rules) {
    this.rules = rules;
    accounts = new AccountTable(rules.tracks().names().size());
    Arrays.setAll(occasions, form -> new OccasionTable(form, foresight));
  }

  /** Returns an account and the number of a name in one word, never 0; the account may be -1. */
  static long key(int account, int name) {
    return (account + 2L) << 16 | name;
  }

  /** Returns the account and track of a line and the number of a topic in one word, never 0. */
  static long topicKey(long word, int topic) {
    return word >>> TRACK_AND_TOPIC << TRACK_AND_TOPIC
        | (long) LineWord.track(word) << TOPIC
        | topic;
  }

  static int trackOf(long topicKey) {
    return (int) topicKey >>> TOPIC;
  }

  static int topicOf(long topicKey) {
    return (int) topicKey & TopicNumbers.MOST;
  }

  static int accountOf(long key) {
    return (int) (key >>> 16) - 2;
  }

  static int nameOf(long key) {
    return (int) key & 0xffff;
  }

  void addRulesOfMembers() {
    rulesOfMembers = new LongMap();
  }

  /** Reads where the member's sum by the rule would be, so that it is near soon. */
  long touchRuleOfMember(int rule, int account) {
    return rulesOfMembers == null ? 0 : rulesOfMembers.touch(key(account, rule));
  }

  void count(int rule, int account, long amount) {
    if (rule >= lines.length) {
      lines = Arrays.copyOf(lines, rule * 2);
      points = Arrays.copyOf(points, rule * 2);
    }
    lines[rule]++;
    points[rule] += amount;
    if (rulesOfMembers != null) {
      rulesOfMembers.add(key(account, rule), amount);
    }
  }

  /** Returns how many lines were written. */
  public long lines() {
    return Arrays.stream(lines).sum();
  }

  /** Returns how many lines each rule wrote and what they add up to, in the order of codes. */
  public List<RuleSum> ruleSums() {
    List<RuleSum> sums = new ArrayList<>();
    List<String> codes = rules.codes().names();
    for (int rule = 0; rule < Math.min(codes.size(), lines.length); rule++) {
      if (lines[rule] > 0) {
        sums.add(new RuleSum(codes.get(rule), lines[rule], points[rule]));
      }
    }
    return sums;
  }

  /** Tells what each member earned by each rule, if the replay was asked to add that up. */
  public void eachRuleOfMember(RuleOfMemberTaker taker) {
    if (rulesOfMembers != null) {
      rulesOfMembers.each(
          (key, sum) -> taker.take(id(accountOf(key)), rules.codes().name(nameOf(key)), sum));
    }
  }

  /** Tells every account's balance. */
  public void eachBalance(BalanceTaker taker) {
    for (int account = 0; account < accountCount(); account++) {
      if (accounts.hasLines(account)) {
        taker.take(id(account), accounts.balance(account));
      }
    }
  }

  void addTo(Standings standings) {
    List<String> tracks = rules.tracks().names();
    for (int account = 0; account < accountCount(); account++) {
      AccountId id = id(account);
      standings.addBalance(id, accounts.balance(account));
      for (int track = 0; track < Math.min(accounts.tracks(), tracks.size()); track++) {
        standings.addTotal(new TotalKey(id, tracks.get(track), 0), accounts.total(account, track));
      }
    }
    topics.each(
        (key, sum) ->
            standings.addTotal(
                new TotalKey(
                    id(LineWord.account(key)),
                    tracks.get(trackOf(key)),
                    rules.topics().id(topicOf(key))),
                sum));
    uses.each((use, period, about, sum) -> standings.addUse(use(use, period, about), sum));
  }

  CapUse use(long key, long period, long about) {
    return new CapUse(rules.caps().name(nameOf(key)), id(accountOf(key)), period, about);
  }

  /** Returns how many accounts can have a row: those that were named and have room. */
  int accountCount() {
    return Math.min(accounts.size(), rules.accounts().size());
  }

  AccountId id(int account) {
    return rules.accounts().id(account);
  }

  CompiledRules rules() {
    return rules;
  }

  Foresight foresight() {
    return foresight;
  }

  AccountTable accounts() {
    return accounts;
  }

  OccasionTable[] occasions() {
    return occasions;
  }

  SumTable uses() {
    return uses;
  }

  LongMap topics() {
    return topics;
  }

  /** Takes what a member earned by a rule. */
  public interface RuleOfMemberTaker {
    /** Takes one sum. */
    void take(AccountId account, String rule, long points);
  }

  /** Takes balances. */
  public interface BalanceTaker {
    /** Takes one balance. */
    void take(AccountId account, long balance);
  }
}
