package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives names small numbers, in the order in which they come up; several threads may ask. */
final class Vocabulary {
  private final String what;
  private final int most;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  Vocabulary(String what, int most) {
    this.what = what;
    this.most = most;
  }

  synchronized int number(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    if (names.size() == most) {
      throw new IllegalStateException("more than " + most + " " + what);
    }
    numbers.put(name, names.size());
    names.add(name);
    return names.size() - 1;
  }

  synchronized String name(int number) {
    return names.get(number);
  }

  synchronized List<String> names() {
    return List.copyOf(names);
  }
}
