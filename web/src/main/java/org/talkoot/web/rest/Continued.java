package org.talkoot.web.rest;

import org.jspecify.annotations.Nullable;

/** An answer that goes on elsewhere: the {@code Link} header says where. */
public interface Continued {
  /** Returns the cursor of what follows, null at the end. */
  @Nullable String next();
}
