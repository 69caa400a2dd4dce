package org.talkoot.shared;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import java.util.OptionalLong;

/** Makes ids and writes them: time-ordered 64-bit numbers, shown as 13 lower-case characters. */
public final class Ids {
  private Ids() {}

  /** Returns a new id, greater than those this process made before. */
  public static long next() {
    return TsidCreator.getTsid1024().toLong();
  }

  /** Returns the short text of an id (Crockford's base 32, lower case). */
  public static String text(long id) {
    return Tsid.from(id).toLowerCase();
  }

  /** Returns the number behind a short text, empty when the text is no id. */
  public static OptionalLong parse(String text) {
    return Tsid.isValid(text) ? OptionalLong.of(Tsid.from(text).toLong()) : OptionalLong.empty();
  }
}
