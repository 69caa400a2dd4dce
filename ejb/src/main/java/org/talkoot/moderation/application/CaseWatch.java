package org.talkoot.moderation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.talkoot.shared.application.RecurringWork;

/** Looks through every network once a night, each in its transaction. */
@ApplicationScoped
public class CaseWatch implements RecurringWork {
  @Inject private CaseSearching searching;

  @Override
  public String name() {
    return "integrity-cases";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    searching.waiting().forEach(searching::search);
  }
}
