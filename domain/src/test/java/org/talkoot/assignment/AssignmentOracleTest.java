package org.talkoot.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds rounds against the exact optima of real conferences' bids. */
class AssignmentOracleTest {
  private static final Path BIDS = data().resolve("reviewer-assignment");

  @BeforeAll
  static void the_bids_are_there() {
    assumeTrue(
        Files.isDirectory(BIDS),
        () -> "SKIPPED: no bids in " + BIDS + "; name the data folder by TALKOOT_DATA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"preflib1", "preflib2", "preflib3"})
  void a_round_is_worth_the_exact_optimum(String conference) throws IOException {
    JsonNode golden =
        new ObjectMapper().readTree(BIDS.resolve("golden-optimum.json").toFile()).get(conference);
    int papers = golden.get("papers").asInt();
    int reviewers = golden.get("reviewers").asInt();
    int wanted = golden.get("reviewers_per_paper").asInt();
    int load = golden.get("max_load").asInt();
    List<Pairing> allowed = bids(conference);

    List<Pairing> round =
        AssignmentFlow.solve(
            LongStream.range(0, papers).mapToObj(paper -> new Seats(paper, wanted)).toList(),
            LongStream.range(0, reviewers)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), reviewer -> load)),
            allowed);

    assertThat(round.stream().mapToDouble(Pairing::suitability).sum())
        .isCloseTo(golden.get("optimum").asDouble(), within(1e-9));
    assertThat(counted(round, Pairing::solution)).hasSize(papers);
    assertThat(counted(round, Pairing::solution).values()).containsOnly((long) wanted);
    assertThat(counted(round, Pairing::reviewer).values()).allMatch(taken -> taken <= load);
    assertThat(allowed).containsAll(round);
    assertThat(round).doesNotHaveDuplicates();
  }

  private static Map<Long, Long> counted(List<Pairing> round, Function<Pairing, Long> by) {
    return round.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }

  /** Reads the matrix; a bid of 0 is a conflict. */
  private static List<Pairing> bids(String conference) throws IOException {
    List<String> rows = Files.readAllLines(BIDS.resolve(conference + ".in"));
    List<Pairing> bids = new ArrayList<>();
    for (int paper = 0; paper < rows.size() - 1; paper++) {
      String[] row = rows.get(paper + 1).strip().split("\\s+");
      int item = paper;
      IntStream.range(0, row.length)
          .mapToObj(reviewer -> new Pairing(item, reviewer, Double.parseDouble(row[reviewer])))
          .filter(bid -> bid.suitability() > 0)
          .forEach(bids::add);
    }
    return bids;
  }

  private static Path data() {
    String named =
        System.getProperty("TALKOOT_DATA", System.getenv().getOrDefault("TALKOOT_DATA", ""));
    return named.isBlank() ? Path.of("..", "..", "shared", "data") : Path.of(named);
  }
}
