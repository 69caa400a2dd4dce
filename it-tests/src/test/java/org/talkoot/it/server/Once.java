package org.talkoot.it.server;

import java.util.function.Supplier;

/** Something that takes long to start, tried once: what failed is not tried for every test. */
final class Once<T> {
  private final Supplier<T> start;
  private T value;
  private RuntimeException failure;

  Once(Supplier<T> start) {
    this.start = start;
  }

  synchronized T get() {
    if (failure != null) {
      throw failure;
    }
    if (value == null) {
      try {
        value = start.get();
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
    }
    return value;
  }
}
