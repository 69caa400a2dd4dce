package org.talkoot.solution;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a diff; changes with only a space between them grow together. */
final class DiffParts {
  private final List<DiffPart> done = new ArrayList<>();
  private final StringBuilder removed = new StringBuilder();
  private final StringBuilder added = new StringBuilder();
  private String space = "";

  void keep(String text) {
    if (!text.isEmpty()) {
      boolean bridges = isChanging() && text.isBlank() && text.indexOf('\n') < 0;
      if (bridges) {
        space = text;
      } else {
        endChange();
        done.add(new DiffPart(DiffOp.KEEP, text));
      }
    }
  }

  void change(String before, String after) {
    removed.append(space).append(before);
    added.append(space).append(after);
    space = "";
  }

  List<DiffPart> all() {
    endChange();
    return done;
  }

  private boolean isChanging() {
    return removed.length() > 0 || added.length() > 0;
  }

  private void endChange() {
    String left = space;
    space = "";
    add(DiffOp.REMOVE, removed);
    add(DiffOp.ADD, added);
    if (!left.isEmpty()) {
      done.add(new DiffPart(DiffOp.KEEP, left));
    }
  }

  private void add(DiffOp op, StringBuilder text) {
    if (!text.isEmpty()) {
      done.add(new DiffPart(op, text.toString()));
      text.setLength(0);
    }
  }
}
