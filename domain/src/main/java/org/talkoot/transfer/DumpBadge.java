package org.talkoot.transfer;

import java.time.Instant;

/** A badge somebody held on the imported site; class 1 is gold, 2 silver, 3 bronze. */
public record DumpBadge(long id, long user, String name, long medal, Instant grantedAt) {

  private static final long BRONZE = 3;

  static DumpBadge read(DumpRow row) {
    return new DumpBadge(
        row.number("Id"),
        row.number("UserId"),
        row.text("Name"),
        row.numberOr("Class", BRONZE),
        row.time("Date"));
  }
}
