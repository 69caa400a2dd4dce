package org.talkoot.transfer;

import java.time.Instant;

/** A member of the imported site with the reputation it had there. */
public record DumpUser(
    long id,
    String displayName,
    String aboutMe,
    String location,
    long reputation,
    long downVotes,
    Instant joinedAt) {

  static DumpUser read(DumpRow row) {
    return new DumpUser(
        row.number("Id"),
        row.text("DisplayName"),
        row.textOr("AboutMe", ""),
        row.textOr("Location", ""),
        row.number("Reputation"),
        row.numberOr("DownVotes", 0),
        row.time("CreationDate"));
  }

  /** The site's own automaton has a negative number; it is nobody. */
  public boolean isPerson() {
    return id > 0;
  }
}
