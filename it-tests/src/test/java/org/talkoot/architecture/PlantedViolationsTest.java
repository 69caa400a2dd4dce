package org.talkoot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Proves that each wall would notice: against it a violation is planted. */
class PlantedViolationsTest {
  private static final String ROOT = "org.talkoot.architecture.planted";
  private static final Walls WALLS = new Walls(ROOT);
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

  /** The class that must be found by each rule. */
  private static final Map<String, String> CULPRITS =
      Map.ofEntries(
          Map.entry("every package is a known feature", "Stranger"),
          Map.entry("modules see only what they may carry or stand on", "PeekingPage"),
          Map.entry("features point downwards", "CuriousMember"),
          Map.entry("features have no cycles", "CuriousMember"),
          Map.entry("the engine knows no feature", "NosyEngine"),
          Map.entry("the domain is free of containers", "ContainedProblem"),
          Map.entry("services know neither pages nor servlets", "ServletService"),
          Map.entry("nobody asks the machine for the time", "ImpatientProblem"),
          Map.entry("entities have no setters", "OpenProblem"),
          Map.entry("events are records", "LooseEvent"),
          Map.entry("pages and resources never see an entity or a repository", "PeekingPage"),
          Map.entry("resources live in rest packages", "StrayResource"),
          Map.entry("named beans live in page packages", "StrayBean"),
          Map.entry("stateless services live in application packages", "StrayService"),
          Map.entry("reading takes no transaction of its own", "HeavyReading"));

  @TestFactory
  Stream<DynamicTest> each_wall_notices_its_planted_violation() {
    return WALLS.all().entrySet().stream()
        .map(
            wall ->
                DynamicTest.dynamicTest(
                    wall.getKey(),
                    () -> {
                      EvaluationResult result = wall.getValue().evaluate(PLANTED);
                      assertThat(result.hasViolation()).isTrue();
                      assertThat(result.getFailureReport().getDetails())
                          .anyMatch(line -> line.contains(CULPRITS.get(wall.getKey())));
                    }));
  }

  @Test
  void a_page_in_the_wrong_module_is_noticed() {
    assertThat(WALLS.carried_by(Carrier.DOMAIN).evaluate(PLANTED).getFailureReport().getDetails())
        .anyMatch(line -> line.contains("PeekingPage"));
  }
}
