package org.talkoot.notification.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.talkoot.notification.Concern;
import org.talkoot.notification.persistence.LetterItems;
import org.talkoot.shared.application.LoggedEvent;
import org.talkoot.shared.application.Mail;

/** Puts what people are told into their letters, where letters are taken at all. */
@Dependent
public class LetterQueue {
  private final LetterItems items;
  private final Mail mail;
  private final Clock clock;

  /** Writes these items. */
  @Inject
  public LetterQueue(LetterItems items, Mail mail, Clock clock) {
    this.items = items;
    this.mail = mail;
    this.clock = clock;
  }

  void put(Concern concern, LoggedEvent event) {
    if (mail.isTaken()) {
      items.put(concern, event, clock.instant());
    }
  }
}
