package org.talkoot.reputation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A line as the replay writes it, in numbers; reused for the next one. */
final class ReplayedLine {
  int event;
  int account;
  int writes;
  int version;
  int track;
  long sequence;
  long raw;
  long points;
  long first;
  long second;
  long third;
  long period;
  long reverses;

  /** Returns it with the names for which its numbers stand. */
  Line named(CompiledRules rules, EventBatch batch) {
    List<Long> topics = new ArrayList<>();
    for (int i = batch.topicsFrom(event); i < batch.topicsTo(event); i++) {
      topics.add(batch.topic(i));
    }
    return new Line(
        rules.accounts().id(account),
        sequence,
        Instant.EPOCH.plusNanos(batch.at(event)),
        rules.codes().name(writes),
        version,
        rules.tracks().name(track),
        topics,
        raw,
        points,
        new Occasion(first, second, third),
        period,
        batch.id(event),
        batch.actor(event),
        reverses);
  }
}
