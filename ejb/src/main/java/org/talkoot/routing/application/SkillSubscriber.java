package org.talkoot.routing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.talkoot.routing.Findings;
import org.talkoot.routing.persistence.SkillRows;
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
  public void on(LoggedEvent event) {
    Findings.in(event.recorded()).forEach(finding -> rows.take(event.networkId(), finding));
  }
}
