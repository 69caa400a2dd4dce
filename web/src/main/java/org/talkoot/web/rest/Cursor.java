package org.talkoot.web.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.talkoot.shared.InvalidInput;

/** A place in a list, opaque to the caller: the key after which the list goes on. */
final class Cursor {
  private static final int LONGEST = 300;

  private Cursor() {}

  static String of(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the key, or refuses what never was a cursor. */
  static String key(String cursor) {
    try {
      String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (cursor.length() <= LONGEST && Texts.canBeKept(key)) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // falls through to the same refusal
    }
    throw InvalidInput.of("after", "page.after");
  }
}
