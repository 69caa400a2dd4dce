package org.talkoot.badge.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.talkoot.shared.application.EventSubscriber;
import org.talkoot.shared.application.LoggedEvent;

/** Hears of everything that may earn a badge or take one away. */
@Dependent
public class BadgeSubscriber implements EventSubscriber {
  /** Under which its position is kept. */
  static final String NAME = "badges";

  private final BadgeGranting granting;

  /** Grants through this. */
  @Inject
  public BadgeSubscriber(BadgeGranting granting) {
    this.granting = granting;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void on(LoggedEvent event) {
    if (event.networkId() != 0) {
      granting.take(event);
    }
  }
}
