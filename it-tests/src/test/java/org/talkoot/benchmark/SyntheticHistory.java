package org.talkoot.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.talkoot.reputation.CompiledRules;
import org.talkoot.reputation.EventBatch;

/**
 * A made-up past in columns, always the same: members of unequal luck, ids that grow as real ones
 * do, one event a few seconds after the other.
 */
final class SyntheticHistory {
  private static final int BATCH = 1 << 14;
  private static final long START = 1_767_225_600_000_000_000L; // 2026-01-01
  private static final long DAY = 86_400_000_000_000L;

  private final SplittableRandom random = new SplittableRandom(7);
  private final CompiledRules rules;
  private final List<EventBatch> batches = new ArrayList<>();
  private final int members;
  private final long nanosApart;
  private EventBatch batch;
  private long id;
  private long at = START;
  private long[] votes = new long[3 * 4096];

  SyntheticHistory(CompiledRules rules, int events) {
    this.rules = rules;
    members = Math.max(1000, events / 100);
    nanosApart = 365 * DAY / events;
    batch = rules.batch();
  }

  /**
   * Nothing but votes that pay, each on an occasion of its own.
   *
   * @param topics whether each counts in two of the few topics in which the author is at home
   */
  List<EventBatch> ofVotes(int events, boolean topics) {
    int kind = batch.kindOf("voted");
    int author = batch.placeOf(kind, "author");
    int vote = batch.placeOf(kind, "vote");
    int direction = batch.placeOf(kind, "direction");
    for (int i = 0; i < events; i++) {
      begin(kind);
      long receiver = member();
      batch.number(author, receiver);
      batch.number(vote, id << 12);
      batch.number(direction, i & 1);
      if (topics) {
        addTopics(receiver);
      }
      end();
    }
    return finish();
  }

  /**
   * The life of a network under rule set 1: of a hundred events 66 votes, 8 votes taken back, 5
   * objections, 8 reviews, 8 thanks, 3 decisions with shares, 2 outcomes; each in two of the few
   * topics in which the first named member is at home.
   */
  List<EventBatch> ofCommunityLife(int events) {
    for (int i = 0; i < events; i++) {
      int dice = random.nextInt(100);
      if (dice < 66) {
        vote("solution.voted", i);
      } else if (dice < 74) {
        unvote();
      } else if (dice < 79) {
        vote("solution.objected", i);
      } else if (dice < 87) {
        review();
      } else if (dice < 95) {
        thanks();
      } else if (dice < 98) {
        decision();
      } else {
        outcome();
      }
    }
    return finish();
  }

  private void vote(String kind, int i) {
    long voter = member();
    long author = member();
    long solution = id << 12 | 1;
    tell(kind, "solution", solution, "author", author, "voter", voter, "objector", voter);
    set("generation", 1, "pays", 1, "day", at / DAY);
    end();
    if (kind.equals("solution.voted")) {
      int slot = i % 4096 * 3;
      votes[slot] = solution;
      votes[slot + 1] = author;
      votes[slot + 2] = voter;
    }
  }

  /** Takes one of the latest votes back, if it is not gone yet. */
  private void unvote() {
    int slot = random.nextInt(4096) * 3;
    tell("solution.unvoted", "solution", votes[slot], "author", votes[slot + 1]);
    set("voter", votes[slot + 2], "generation", 1, "pays", 1, "day", at / DAY);
    end();
  }

  private void review() {
    tell("review.delivered", "review", id << 12, "reviewer", member(), "author", member());
    set("counts", 1);
    end();
  }

  private void thanks() {
    long receiver = member();
    tell("thanks.given", "giver", member(), "receiver", receiver, "problem", id << 12);
    set("givenByRequesterOrManager", 1, "ownWords", 1);
    batch.part(receiver, "solver", 100, 0);
    end();
  }

  private void decision() {
    tell("problem.decided", "problem", id << 12, "requester", member(), "pot", 100);
    set("ruleSet", 1, "onTime", 1, "othersSolutions", 2);
    batch.part(member(), "solver", 70, id << 12 | 1);
    batch.part(member(), "refiner", 30, id << 12 | 2);
    end();
  }

  private void outcome() {
    tell("outcome.verified", "requester", member(), "verifier", member(), "pot", 100);
    set("ruleSet", 1, "first", 1, "step", 2);
    batch.part(member(), "solver", 100, id << 12 | 3);
    end();
  }

  private int told;

  private void tell(String kind, Object... numbers) {
    told = batch.kindOf(kind);
    begin(told);
    set(numbers);
    addTopics(((Number) numbers[3]).longValue());
  }

  private void addTopics(long member) {
    long topic = (member >>> 12) * 31 % 300 + random.nextInt(3);
    batch.topic(topic);
    batch.topic(topic / 10 + 1000);
  }

  private void set(Object... numbers) {
    for (int i = 0; i < numbers.length; i += 2) {
      batch.number(batch.placeOf(told, (String) numbers[i]), ((Number) numbers[i + 1]).longValue());
    }
  }

  /** Some members are met much more often than others. */
  private long member() {
    double luck = random.nextDouble();
    return 1_000_000 + (long) (luck * luck * members) * 4096;
  }

  private void begin(int kind) {
    id++;
    at += nanosApart;
    batch.begin(kind, id, at, 1 + id % 4 / 3, 0);
  }

  private void end() {
    batch.end();
    if (batch.size() == BATCH) {
      batches.add(batch);
      batch = rules.batch();
    }
  }

  private List<EventBatch> finish() {
    batches.add(batch);
    return batches;
  }
}
