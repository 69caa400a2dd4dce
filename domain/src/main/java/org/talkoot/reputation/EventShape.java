package org.talkoot.reputation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What some events of a segment have in common: their kind, whether they are silent, and the names
 * of their numbers.
 */
record EventShape(String kind, boolean silent, List<String> names) {
  void write(DataOutput out) throws IOException {
    out.writeUTF(kind);
    out.writeBoolean(silent);
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  static EventShape read(DataInput in) throws IOException {
    String kind = in.readUTF();
    boolean silent = in.readBoolean();
    int count = in.readInt();
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(in.readUTF());
    }
    return new EventShape(kind, silent, names);
  }
}
