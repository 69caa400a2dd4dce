package org.talkoot.transfer;

import java.time.Instant;

/** One post of the imported site pointing at another: 1 related, 3 duplicate. */
public record DumpPostLink(long id, long post, long related, long type, Instant createdAt) {

  static DumpPostLink read(DumpRow row) {
    return new DumpPostLink(
        row.number("Id"),
        row.number("PostId"),
        row.number("RelatedPostId"),
        row.number("LinkTypeId"),
        row.time("CreationDate"));
  }
}
