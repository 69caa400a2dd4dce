package org.talkoot.routing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.routing.Findings;
import org.talkoot.routing.persistence.SkillRows;
import org.talkoot.routing.persistence.SkillRows.Found;
import org.talkoot.shared.application.EventSubscriber;
import org.talkoot.shared.application.LoggedEvent;

/** Lets every judgement that an event tells of weigh in its member's skill. */
@Dependent
public class SkillSubscriber implements EventSubscriber {
  /** The name of the subscription. */
  public static final String NAME = "skill";

  private final SkillRows rows;

  /** Writes to these rows. */
  @Inject
  public SkillSubscriber(SkillRows rows) {
    this.rows = rows;
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
    rows.take(
        events.stream()
            .flatMap(
                event ->
                    Findings.in(event.recorded()).stream()
                        .map(finding -> new Found(event.networkId(), finding)))
            .toList());
  }
}
