package org.talkoot.it.server;

import org.jboss.arquillian.container.spi.event.StartSuiteContainers;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Starts the server as the run command would, before Arquillian looks whether it runs. */
public final class ContainerExtension implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Starter.class);
  }

  /** Comes before Arquillian's own start. */
  public static final class Starter {
    public void start(@Observes(precedence = 100) StartSuiteContainers event) {
      Servers.container();
    }
  }
}
