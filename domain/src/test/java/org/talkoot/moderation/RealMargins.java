package org.talkoot.moderation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote how much and who judged how often in a real community; who judged whom is drawn by
 * chance, so that nothing but what a test plants is in it.
 */
final class RealMargins {
  private static final Path DUMP = data().resolve("stackexchange-quantumcomputing-2018-09");
  private static final int RINGS = 6;
  private static final int LEAST_POSTS = 6;

  /** A post by an author, with how many votes it got. */
  record Post(long author, int votes) {}

  private final List<Post> posts = new ArrayList<>();
  private final Map<Long, Integer> written = new TreeMap<>();
  private final long[] people;
  private final double[] upTo;

  private RealMargins() throws IOException {
    for (String row : rows("Posts.xml")) {
      long author = number(row, "OwnerUserId");
      if (author > 0) {
        posts.add(new Post(author, (int) Math.max(0, number(row, "Score"))));
        written.merge(author, 1, Integer::sum);
      }
    }
    Map<Long, Integer> givers = givers();
    people = givers.keySet().stream().mapToLong(Long::longValue).toArray();
    upTo = new double[people.length];
    double sum = 0;
    for (int i = 0; i < people.length; i++) {
      sum += givers.getOrDefault(people[i], 0);
      upTo[i] = sum;
    }
  }

  /** Reads them, or skips the test where the data are absent. */
  static RealMargins read() {
    assumeTrue(
        Files.isDirectory(DUMP),
        () -> "SKIPPED: no data dump in " + DUMP + "; name the data folder by TALKOOT_DATA");
    try {
      return new RealMargins();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Post> posts() {
    return posts;
  }

  /** Returns how many posts somebody wrote. */
  int writtenBy(long author) {
    return written.getOrDefault(author, 0);
  }

  /** Draws somebody by how much they really judged, never the author. */
  long somebodyBut(long author, Random chance) {
    long drawn = author;
    while (drawn == author) {
      int at = Arrays.binarySearch(upTo, chance.nextDouble() * upTo[upTo.length - 1]);
      drawn = people[at < 0 ? -at - 1 : at];
    }
    return drawn;
  }

  /** Draws rings of three to six people who wrote at least six posts each; nobody is in two. */
  List<List<Long>> rings(Random chance) {
    List<Long> able =
        new ArrayList<>(
            written.keySet().stream().filter(one -> writtenBy(one) >= LEAST_POSTS).toList());
    Collections.shuffle(able, chance);
    List<List<Long>> rings = new ArrayList<>();
    int next = 0;
    for (int ring = 0; ring < RINGS; ring++) {
      List<Long> people = able.subList(next, next + 3 + ring % 4);
      next += people.size();
      rings.add(List.copyOf(people));
    }
    return rings;
  }

  private static Map<Long, Integer> givers() throws IOException {
    Map<Long, Integer> givers = new TreeMap<>();
    for (String row : rows("Users.xml")) {
      int given = (int) number(row, "UpVotes");
      if (given > 0) {
        givers.put(number(row, "Id"), given);
      }
    }
    return givers;
  }

  private static List<String> rows(String file) throws IOException {
    return Files.readAllLines(DUMP.resolve(file)).stream()
        .filter(line -> line.contains("<row "))
        .toList();
  }

  private static long number(String row, String attribute) {
    Matcher found = Pattern.compile(" " + attribute + "=\"(-?\\d+)\"").matcher(row);
    return found.find() ? Long.parseLong(found.group(1)) : 0;
  }

  private static Path data() {
    String named =
        System.getProperty("TALKOOT_DATA", System.getenv().getOrDefault("TALKOOT_DATA", ""));
    return named.isBlank() ? Path.of("..", "..", "shared", "data") : Path.of(named);
  }
}
