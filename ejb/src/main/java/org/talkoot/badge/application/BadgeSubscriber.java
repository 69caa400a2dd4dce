package org.talkoot.badge.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
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
  public boolean gathers() {
    return true;
  }

  @Override
  public void on(LoggedEvent event) {
    onAll(List.of(event));
  }

  @Override
  public void onAll(List<LoggedEvent> events) {
    events.stream()
        .filter(event -> event.networkId() != 0)
        .collect(groupingBy(LoggedEvent::networkId, LinkedHashMap::new, toList()))
        .forEach(granting::take);
  }
}
