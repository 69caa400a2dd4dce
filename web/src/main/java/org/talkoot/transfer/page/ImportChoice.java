package org.talkoot.transfer.page;

import java.io.Serializable;
import org.talkoot.transfer.ImportId;
import org.talkoot.transfer.ImportStatus;

/** An import that its operator may stop or let go on. */
public record ImportChoice(ImportId id, String name, ImportStatus status) implements Serializable {

  /** Tells whether it can be stopped. */
  public boolean isRunning() {
    return status == ImportStatus.RUNNING;
  }

  /** Tells whether it can go on. */
  public boolean isHalted() {
    return status == ImportStatus.CANCELLED || status == ImportStatus.FAILED;
  }
}
