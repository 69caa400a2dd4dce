package org.talkoot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainTest {
  @TempDir private Path folder;
  private Domain domain;

  @BeforeEach
  void unpackPayara() throws IOException {
    Path payara = folder.resolve("payara");
    write(payara.resolve("glassfish/lib/client/appserver-cli.jar"), "");
    write(payara.resolve("glassfish/domains/domain1/config/domain.xml"), "<a></iiop-service></a>");
    write(payara.resolve("glassfish/domains/domain1/config/logging.properties"), "level=INFO");
    write(folder.resolve("setup.asadmin"), "set a=b");
    domain =
        new Domain(
            new ServerFiles(payara, folder.resolve("setup.asadmin"), Optional.empty()),
            RunFolder.at(folder.resolve("run")),
            Settings.from(Map.of()));
  }

  @Test
  void nothing_of_a_server_that_died_is_left_at_the_next_start() throws IOException {
    domain.prepare();
    write(modules(), "half written");
    write(domain.path().resolve("generated/page"), "old");

    domain.prepare();

    assertThat(modules()).doesNotExist();
    assertThat(domain.path().resolve("generated")).doesNotExist();
  }

  @Test
  void what_is_known_of_the_modules_is_kept_after_an_orderly_end_and_for_one_start_only()
      throws IOException {
    domain.prepare();
    write(modules(), "bundles");
    write(domain.path().resolve("generated/page"), "old");

    domain.endedInOrder();
    domain.prepare();
    assertThat(modules()).hasContent("bundles");
    assertThat(domain.path().resolve("generated")).doesNotExist();

    domain.prepare();
    assertThat(modules()).doesNotExist();
  }

  private Path modules() {
    return domain.path().resolve("osgi-cache/felix/bundle");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
