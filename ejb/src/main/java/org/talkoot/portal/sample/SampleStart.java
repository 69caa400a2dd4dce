package org.talkoot.portal.sample;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;

/**
 * Has the story told once, on an empty database, where the setting asks for it.
 *
 * <p>The container runs it in one transaction: a start that is killed leaves nothing behind.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class SampleStart {
  @Inject private Storyteller storyteller;
  @Inject private Jdbi jdbi;

  @PostConstruct
  void tellOnce() {
    if (isWanted()) {
      waitForOtherNodes();
      if (nobodyIsHere()) {
        storyteller.tell();
      }
    }
  }

  private static boolean isWanted() {
    return ConfigProvider.getConfig()
        .getOptionalValue("talkoot.sample.data", Boolean.class)
        .orElse(false);
  }

  /** Of nodes that start together one tells, and the others find it told. */
  private void waitForOtherNodes() {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select pg_advisory_xact_lock(hashtextextended('sample', 0))")
                .mapTo(String.class)
                .one());
  }

  private boolean nobodyIsHere() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select not exists (select 1 from member)")
                .mapTo(boolean.class)
                .one());
  }
}
