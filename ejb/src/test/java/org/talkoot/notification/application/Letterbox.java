package org.talkoot.notification.application;

import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.notification.persistence.LetterItems;
import org.talkoot.shared.application.Mail;

/** The queue of letters of an installation where letters are taken. */
public final class Letterbox {
  private Letterbox() {}

  /** Returns the queue over this database. */
  public static LetterQueue queue(Jdbi jdbi, Clock clock) {
    return new LetterQueue(new LetterItems(jdbi), new Taking(), clock);
  }

  private static final class Taking extends Mail {
    @Override
    public boolean isTaken() {
      return true;
    }
  }
}
