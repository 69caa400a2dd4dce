package org.talkoot.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final Path DOMAIN = module("domain");
  private static final Path EJB = module("ejb");
  private static final Path WEB = module("web");
  private static final Walls WALLS = new Walls("org.talkoot");
  private static final JavaClasses PRODUCT = new ClassFileImporter().importPaths(DOMAIN, EJB, WEB);

  @TestFactory
  Stream<DynamicTest> the_walls_stand() {
    return WALLS.all().entrySet().stream()
        .map(wall -> DynamicTest.dynamicTest(wall.getKey(), () -> wall.getValue().check(PRODUCT)));
  }

  @Test
  void the_domain_module_carries_the_features_themselves() {
    WALLS.carried_by(Carrier.DOMAIN).check(new ClassFileImporter().importPath(DOMAIN));
  }

  @Test
  void the_ejb_module_carries_services_and_persistence() {
    WALLS.carried_by(Carrier.EJB).check(new ClassFileImporter().importPath(EJB));
  }

  @Test
  void the_web_module_carries_pages_and_resources() {
    WALLS.carried_by(Carrier.WEB).check(new ClassFileImporter().importPath(WEB));
  }

  private static Path module(String name) {
    return Path.of("..", name, "target", "classes");
  }
}
