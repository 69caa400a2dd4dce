package org.talkoot.transfer.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When the server starts: goes on with interrupted imports and begins the one of the settings. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportAtStart {
  private static final Logger LOG = LoggerFactory.getLogger(ImportAtStart.class);

  @Inject private DumpImporting importing;

  @Inject
  @ConfigProperty(name = "talkoot.import")
  private Optional<String> folder;

  @Inject
  @ConfigProperty(name = "talkoot.import.network")
  private Optional<String> slug;

  @Inject
  @ConfigProperty(name = "talkoot.import.name")
  private Optional<String> name;

  @PostConstruct
  void begin() {
    importing.resumeInterrupted();
    folder.filter(path -> !path.isBlank()).ifPresent(this::importOnce);
  }

  /** A wrong setting must not keep the server from starting. */
  private void importOnce(String path) {
    try {
      importing.startOnce(path, slug.orElse(""), name.orElse(""));
    } catch (RuntimeException e) {
      LOG.error("TALKOOT_IMPORT was not carried out: {}", e.getMessage());
    }
  }
}
