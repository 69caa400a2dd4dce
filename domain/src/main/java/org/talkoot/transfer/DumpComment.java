package org.talkoot.transfer;

import java.time.Instant;

/** A remark below a post of the imported site. */
public record DumpComment(long id, long post, long user, String text, Instant createdAt) {

  static DumpComment read(DumpRow row) {
    return new DumpComment(
        row.number("Id"),
        row.number("PostId"),
        row.numberOr("UserId", 0),
        row.text("Text"),
        row.time("CreationDate"));
  }
}
