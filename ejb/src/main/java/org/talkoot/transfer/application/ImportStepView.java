package org.talkoot.transfer.application;

/** How far one step of an import has come. */
public record ImportStepView(String step, long position, long total, boolean done) {

  /** Whole per cent; 100 only when nothing is left. */
  public int percent() {
    if (done) {
      return 100;
    }
    return total == 0 ? 0 : (int) Math.min(99, 100 * position / total);
  }
}
