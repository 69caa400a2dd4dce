package org.talkoot.reputation;

/** Spreads numbers evenly over 64 bits (the finaliser of SplitMix64, Steele et al. 2014). */
final class Mix {
  private Mix() {}

  static long of(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  static long of(long first, long second) {
    return of(first * 0x9e3779b97f4a7c15L + second);
  }

  static long of(long first, long second, long third) {
    return of(of(first, second) + third * 0x9e3779b97f4a7c15L);
  }

  static long of(long first, long second, long third, long fourth) {
    return of(of(first, second) + 0x9e3779b97f4a7c15L * third ^ fourth * 0xd1342543de82ef95L);
  }
}
