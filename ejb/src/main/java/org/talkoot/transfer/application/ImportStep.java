package org.talkoot.transfer.application;

/** One step of an import, such as taking in the users. */
public interface ImportStep {

  /** The name under which its progress is kept. */
  String name();

  /** About how far there is to go, for the progress bar. */
  long size(ImportTicket ticket);

  /** Carries the step out from the position that an earlier run reached; 0 to begin with. */
  void carryOut(ImportTicket ticket, long position, ImportBatches batches);
}
