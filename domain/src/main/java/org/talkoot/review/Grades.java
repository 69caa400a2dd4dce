package org.talkoot.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Who gave which item how much, in columns, as the model reads it hundreds of thousands at a time.
 *
 * <p>An item is one criterion of one solution; any keys name items and reviewers.
 */
public final class Grades {
  private final Map<Object, Integer> items = new HashMap<>();
  private final Map<Object, Integer> reviewers = new HashMap<>();
  private int[] itemOf = new int[16];
  private int[] reviewerOf = new int[16];
  private double[] grades = new double[16];
  private int size;

  /** Adds a grade on whatever scale all of them share. */
  public Grades add(Object item, Object reviewer, double grade) {
    if (size == grades.length) {
      itemOf = Arrays.copyOf(itemOf, 2 * size);
      reviewerOf = Arrays.copyOf(reviewerOf, 2 * size);
      grades = Arrays.copyOf(grades, 2 * size);
    }
    itemOf[size] = place(items, item);
    reviewerOf[size] = place(reviewers, reviewer);
    grades[size++] = grade;
    return this;
  }

  private static int place(Map<Object, Integer> places, Object key) {
    Integer known = places.putIfAbsent(key, places.size());
    return known == null ? places.size() - 1 : known;
  }

  /** Returns how many there are. */
  public int size() {
    return size;
  }

  Map<Object, Integer> items() {
    return items;
  }

  Map<Object, Integer> reviewers() {
    return reviewers;
  }

  int itemOf(int grade) {
    return itemOf[grade];
  }

  int reviewerOf(int grade) {
    return reviewerOf[grade];
  }

  double of(int grade) {
    return grades[grade];
  }
}
