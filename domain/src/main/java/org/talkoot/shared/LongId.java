package org.talkoot.shared;

import java.io.Serializable;

/** An id: a small value type over a time-ordered 64-bit number. */
public interface LongId extends Serializable {
  /** Returns the number as it stands in the database. */
  long value();
}
