package org.talkoot.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Plants rings in a network of votes with the margins of a real community. */
class RingOracleTest {
  private static final Path DUMP = data().resolve("stackexchange-quantumcomputing-2018-09");
  private static final int RUNS = 10;
  private static final int RINGS = 6;

  private record Post(long author, int votes) {}

  @BeforeAll
  static void the_dump_is_there() {
    assumeTrue(
        Files.isDirectory(DUMP),
        () -> "SKIPPED: no data dump in " + DUMP + "; name the data folder by TALKOOT_DATA");
  }

  @Test
  void no_pair_is_found_where_all_vote_by_chance() throws IOException {
    List<Post> posts = posts();
    for (int run = 0; run < RUNS; run++) {
      assertThat(MutualPairTest.find(favours(votes(posts, new Random(run)))))
          .as("run %s", run)
          .isEmpty();
    }
  }

  @Test
  void rings_that_vote_for_half_of_each_others_posts_are_found(TestReporter report)
      throws IOException {
    List<Post> posts = posts();
    int planted = 0;
    int found = 0;
    int right = 0;
    for (int run = 0; run < RUNS; run++) {
      Random chance = new Random(1000 + run);
      Map<List<Long>, Integer> votes = votes(posts, chance);
      SortedSet<Long> members = plant(votes, posts, chance);
      SortedSet<Long> caught = new TreeSet<>();
      MutualPairTest.rings(MutualPairTest.find(favours(votes))).forEach(caught::addAll);
      planted += members.size();
      found += caught.size();
      caught.retainAll(members);
      right += caught.size();
    }
    double precision = (double) right / found;
    double recall = (double) right / planted;

    report.publishEntry(
        "rings", planted + " planted, precision " + precision + ", recall " + recall);
    assertThat(precision).isGreaterThanOrEqualTo(0.95);
    assertThat(recall).isGreaterThanOrEqualTo(0.95);
  }

  /** Rings of three to six people with at least six posts each. */
  private static SortedSet<Long> plant(
      Map<List<Long>, Integer> votes, List<Post> posts, Random chance) {
    Map<Long, Integer> written = new TreeMap<>();
    posts.forEach(post -> written.merge(post.author(), 1, Integer::sum));
    List<Long> able =
        new ArrayList<>(
            written.keySet().stream().filter(author -> written.get(author) >= 6).toList());
    Collections.shuffle(able, chance);
    SortedSet<Long> members = new TreeSet<>();
    int next = 0;
    for (int ring = 0; ring < RINGS; ring++) {
      List<Long> people = able.subList(next, next + 3 + ring % 4);
      next += people.size();
      members.addAll(people);
      for (long from : people) {
        for (long to : people) {
          for (int post = 0; from != to && post < written.get(to); post++) {
            if (chance.nextBoolean()) {
              votes.merge(List.of(from, to), 1, Integer::sum);
            }
          }
        }
      }
    }
    return members;
  }

  /** Each post gets its votes from people by how much they really voted, never from its author. */
  private static Map<List<Long>, Integer> votes(List<Post> posts, Random chance)
      throws IOException {
    Map<Long, Integer> givers = givers();
    long[] people = givers.keySet().stream().mapToLong(Long::longValue).toArray();
    double[] upTo = new double[people.length];
    double sum = 0;
    for (int i = 0; i < people.length; i++) {
      sum += givers.get(people[i]);
      upTo[i] = sum;
    }
    Map<List<Long>, Integer> votes = new HashMap<>();
    for (Post post : posts) {
      for (int vote = 0; vote < post.votes(); vote++) {
        long from = post.author();
        while (from == post.author()) {
          int at = Arrays.binarySearch(upTo, chance.nextDouble() * sum);
          from = people[at < 0 ? -at - 1 : at];
        }
        votes.merge(List.of(from, post.author()), 1, Integer::sum);
      }
    }
    return votes;
  }

  private static List<Favours> favours(Map<List<Long>, Integer> votes) {
    return votes.entrySet().stream()
        .map(entry -> new Favours(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
        .toList();
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

  private static List<Post> posts() throws IOException {
    List<Post> posts = new ArrayList<>();
    for (String row : rows("Posts.xml")) {
      long author = number(row, "OwnerUserId");
      if (author > 0) {
        posts.add(new Post(author, (int) Math.max(0, number(row, "Score"))));
      }
    }
    return posts;
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
