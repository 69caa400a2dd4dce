package org.talkoot.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two reviews whose reasons are nearly the same words, though they are about different solutions or
 * by different people.
 *
 * @param likeness part of the trigrams that both have, 0 to 1 (Jaccard)
 */
public record CopiedRationale(
    long review, long reviewer, long otherReview, long otherReviewer, double likeness) {
  private static final double COPIED = 0.8;

  /** Shorter reasons are alike by chance. */
  private static final int SHORTEST = 60;

  /** Returns every such pair among these reviews, in the order given. */
  public static List<CopiedRationale> find(List<Rationale> reviews) {
    List<Marked> lengthy =
        reviews.stream()
            .filter(one -> one.text().strip().length() >= SHORTEST)
            .map(one -> new Marked(one, trigrams(one.text())))
            .toList();
    List<CopiedRationale> found = new ArrayList<>();
    for (int i = 0; i < lengthy.size(); i++) {
      for (int j = i + 1; j < lengthy.size(); j++) {
        lengthy.get(i).compare(lengthy.get(j), found);
      }
    }
    return found;
  }

  private record Marked(Rationale review, Set<String> trigrams) {
    void compare(Marked other, List<CopiedRationale> found) {
      double smaller = Math.min(trigrams.size(), other.trigrams.size());
      double larger = Math.max(trigrams.size(), other.trigrams.size());
      if (smaller / larger < COPIED) {
        return;
      }
      double likeness = likeness(trigrams, other.trigrams);
      if (likeness >= COPIED) {
        found.add(
            new CopiedRationale(
                review.review(),
                review.reviewer(),
                other.review.review(),
                other.review.reviewer(),
                likeness));
      }
    }
  }

  private static double likeness(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return (double) common / (one.size() + other.size() - common);
  }

  private static Set<String> trigrams(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return IntStream.range(0, Math.max(0, plain.length() - 2))
        .mapToObj(at -> plain.substring(at, at + 3))
        .collect(Collectors.toSet());
  }
}
