package org.talkoot.reputation.application;

/** Sees how far a verification has come, and may end it by throwing. */
public interface VerificationWatch {
  /** Nobody looks. */
  VerificationWatch NOBODY =
      new VerificationWatch() {
        @Override
        public void step(String name) {}

        @Override
        public void lines(long read) {}
      };

  /** Hears that a step begins: {@code ledger}, or the name of a derivation. */
  void step(String name);

  /** Hears how many lines of the ledger were read so far. */
  void lines(long read);
}
