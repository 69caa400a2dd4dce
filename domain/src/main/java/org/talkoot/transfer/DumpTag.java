package org.talkoot.transfer;

/** A tag of the imported site; it becomes a topic. */
public record DumpTag(long id, String name, long uses) {

  static DumpTag read(DumpRow row) {
    return new DumpTag(row.number("Id"), row.text("TagName"), row.numberOr("Count", 0));
  }
}
