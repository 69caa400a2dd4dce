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
    attempt("Interrupted imports do not go on", importing::resumeInterrupted);
    folder
        .filter(path -> !path.isBlank())
        .ifPresent(path -> attempt("TALKOOT_IMPORT was not carried out", () -> importOnce(path)));
  }

  private void importOnce(String path) {
    importing.startOnce(path, slug.orElse(""), name.orElse(""));
  }

  /** Neither a wrong setting nor a broken import must keep the server from starting. */
  private static void attempt(String otherwise, Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      LOG.error("{}: {}", otherwise, e.toString());
    }
  }
}
