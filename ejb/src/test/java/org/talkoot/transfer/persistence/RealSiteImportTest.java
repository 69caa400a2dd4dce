package org.talkoot.transfer.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.TestDatabase;
import org.talkoot.transfer.Dump;
import org.talkoot.transfer.ImportStatus;
import org.talkoot.transfer.application.ImportReport;
import org.talkoot.transfer.application.ImportRunner;
import org.talkoot.transfer.application.ImportTicket;
import org.talkoot.transfer.application.ImportTransactions;

/** Imports a whole real site, where its dump is present; its figures go to the test report. */
class RealSiteImportTest {
  private final Jdbi jdbi = TestDatabase.jdbi();
  private final ImportRows imports = new ImportRows(jdbi, Clock.systemUTC());
  private final ImportSteps steps =
      new ImportSteps(
          jdbi,
          (of, events) ->
              new NetworkRules(jdbi)
                  .engine(of)
                  .ifPresent(engine -> new Ledger(jdbi).post(engine, events)));
  private final ImportQueries queries = new ImportQueries(jdbi, steps);

  @Test
  void the_reputation_in_the_database_is_the_one_the_site_had(TestReporter reporter) {
    Dump dump = new Dump(data().resolve("stackexchange-quantumcomputing-2018-09"));
    assumeTrue(
        dump.missing().isEmpty(),
        () -> "SKIPPED: no data dump in " + dump.folder() + "; name the data by TALKOOT_DATA");
    NetworkId network = NetworkId.of(TestDatabase.network("stackexchange-2018"));
    Instant start = Instant.now();
    ImportTicket ticket = imports.begin(network, "real-site", dump, Optional.empty());
    new ImportRunner(new ImportTransactions(jdbi, imports), steps).run(ticket);
    Duration took = Duration.between(start, Instant.now());
    ImportReport report = queries.report(ticket.id());

    String figures =
        "%d of %d members exact (%d with the unknown association bonus), %d within the envelope, %d outside; %d votes counted, %d without points, %d on missing posts; imported in %d s"
            .formatted(
                report.reputation().exact(),
                report.reputation().total(),
                report.reputation().withAssociationBonus(),
                report.reputation().withinEnvelope(),
                report.reputation().outsideEnvelope(),
                report.votesCounted(),
                report.votesWithoutPoints(),
                report.votesOnMissingPosts(),
                took.toSeconds());
    reporter.publishEntry("import", figures);
    System.out.println("Import of a real site: " + figures);
    assertThat(queries.find(ticket.id()).orElseThrow().status()).isEqualTo(ImportStatus.DONE);
    assertThat(report.reputation().exact()).isEqualTo(3_360);
    assertThat(report.reputation().outsideEnvelope()).isZero();
  }

  private static Path data() {
    String named =
        System.getProperty("TALKOOT_DATA", System.getenv().getOrDefault("TALKOOT_DATA", ""));
    Path root = Path.of("").toAbsolutePath();
    Path project = Files.isDirectory(root.resolve("domain")) ? root : root.getParent();
    return named.isEmpty() ? project.resolve("../shared/data").normalize() : Path.of(named);
  }
}
