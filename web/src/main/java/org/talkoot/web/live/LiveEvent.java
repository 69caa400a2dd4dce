package org.talkoot.web.live;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Something that a page is told.
 *
 * @param name by which the page's script knows it
 * @param id what the browser says back when it comes again, null for what needs no place
 * @param data one line of JSON
 */
public record LiveEvent(String name, @Nullable String id, String data) {
  private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

  byte[] bytes() {
    String place = id == null ? "" : "id: " + id + "\n";
    return (place + "event: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a line that says nothing, so that either side notices when the other is gone. */
  static byte[] heartbeat() {
    return HEARTBEAT.clone();
  }

  /** Returns the line that says how long to wait before coming again, in milliseconds. */
  static byte[] retry(long millis) {
    return ("retry: " + millis + "\n\n").getBytes(StandardCharsets.UTF_8);
  }
}
