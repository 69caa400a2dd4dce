package org.talkoot.web.expression;

import org.jspecify.annotations.Nullable;

/** Hears what a page asks outside itself while a part of it is made. */
public interface Witness {
  /** A question was answered. */
  void heard(Question question, @Nullable Object answer);

  /** Something was read that cannot be asked again. */
  void missed();
}
