package org.talkoot.reputation;

import java.security.SecureRandom;

/**
 * A fingerprint of 64 bits by which two lines are compared without keeping them.
 *
 * <p>It depends on a secret of the run, so that nobody can prepare a line that looks like another.
 * Account and sequence are no part of it: they say where to compare.
 */
final class LineSeal {
  private final long secret;
  private final long factor;

  LineSeal() {
    SecureRandom random = new SecureRandom();
    secret = random.nextLong();
    factor = random.nextLong() | 1;
  }

  long of(Line line) {
    long seal = text(start(CompiledRules.nanos(line.at())), line.rule());
    seal = text(and(seal, line.ruleSet()), line.track());
    long topics = 0;
    for (long topic : line.topics()) {
      topics += topic(topic);
    }
    seal = numbers(and(seal, topics), line.raw(), line.points(), line.period(), line.reverses());
    Occasion occasion = line.occasion();
    seal = numbers(seal, occasion.first(), occasion.second(), occasion.third(), line.cause());
    return and(seal, line.source());
  }

  long of(ReplayedLine line, EventBatch events, CompiledRules rules) {
    long seal = text(start(micros(events.at(line.event))), rules.codes().name(line.writes));
    seal = text(and(seal, line.version), rules.tracks().name(line.track));
    long topics = 0;
    for (int i = events.topicsFrom(line.event); i < events.topicsTo(line.event); i++) {
      topics += topic(events.topic(i));
    }
    seal = numbers(and(seal, topics), line.raw, line.points, line.period, line.reverses);
    seal = numbers(seal, line.first, line.second, line.third, events.id(line.event));
    return and(seal, events.actor(line.event));
  }

  /** Drops what no database keeps of a time, as {@link Line} does. */
  private static long micros(long nanos) {
    return nanos - Math.floorMod(nanos, 1000L);
  }

  private long start(long number) {
    return Mix.of(number * factor + secret);
  }

  private long and(long seal, long number) {
    return Mix.of((seal ^ number) * factor + secret);
  }

  private long numbers(long seal, long first, long second, long third, long fourth) {
    return and(and(and(and(seal, first), second), third), fourth);
  }

  /** Topics are a set, so their order does not matter. */
  private long topic(long topic) {
    return Mix.of(topic * factor ^ secret);
  }

  private long text(long seal, String text) {
    long longer = and(seal, text.length());
    for (int i = 0; i < text.length(); i++) {
      longer = longer * factor + text.charAt(i);
    }
    return and(seal, longer);
  }
}
