package org.talkoot.reputation;

/**
 * A cap with names replaced by places.
 *
 * @param index the number of its code
 * @param clamps whether it limits points, or else counts lines
 * @param day place of the number with the epoch day, {@link CompiledRule#NONE} to go by time
 * @param of place of the number with the member, {@link CompiledRule#NONE} for the receiver
 * @param about place of the number it counts apart for, {@link CompiledRule#NONE} for none
 */
record CompiledCap(int index, boolean clamps, long limit, int day, Period per, int of, int about) {

  long period(EventBatch events, int event) {
    return day == CompiledRule.NONE ? per.ofNanos(events.at(event)) : events.number(event, day);
  }

  long allow(long used, long raw) {
    if (clamps) {
      return Math.min(used + raw, limit) - Math.min(used, limit);
    }
    return used < limit ? raw : 0;
  }

  long takeBack(long used, long raw, long points) {
    return clamps ? allow(used, -raw) : -points;
  }

  long uses(long raw, long points) {
    return clamps ? raw : points == 0 ? 0 : 1;
  }
}
