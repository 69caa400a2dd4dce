package org.talkoot.reputation;

/**
 * A condition on the number at a place: one of some values, or at least one value.
 *
 * @param in the values, empty for a condition on the least
 */
record CompiledCondition(int place, long[] in, long atLeast) {
  boolean holds(long number) {
    if (in.length == 0) {
      return number >= atLeast;
    }
    for (long value : in) {
      if (value == number) {
        return true;
      }
    }
    return false;
  }
}
