package org.talkoot.transfer.application;

import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.talkoot.transfer.BadRow;

/** Where a step hands over its batches: each is carried out in a transaction of its own. */
public interface ImportBatches {

  /**
   * Carries out one batch and notes how far the step has come.
   *
   * @throws ImportStopped when the import shall not go on
   */
  void carryOut(long position, List<BadRow> badRows, Consumer<Handle> work);
}
