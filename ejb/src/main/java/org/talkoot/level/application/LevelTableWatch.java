package org.talkoot.level.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.talkoot.shared.application.RecurringWork;

/** Looks every minute for level tables that came into force, each in a transaction of its own. */
@ApplicationScoped
public class LevelTableWatch implements RecurringWork {
  @Inject private LevelTableKeeping tables;

  @Override
  public String name() {
    return "level-tables";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    tables.notApplied().forEach(tables::apply);
  }
}
