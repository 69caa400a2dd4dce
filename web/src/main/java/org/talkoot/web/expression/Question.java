package org.talkoot.web.expression;

import jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/** What a page asks somebody outside itself, so that it can be asked again later. */
public interface Question {
  /**
   * Asks it again.
   *
   * @param page that asks now, which may be another page than the one that asked first
   * @return the answer of now
   */
  @Nullable Object again(ELContext page);
}
