package org.talkoot.reputation;

import java.util.List;

/** Lists of names in a rule set, none of them blank. */
final class Names {
  private Names() {}

  static List<String> of(String place, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      Refused.at(place + "[" + i + "]", names.get(i).isBlank(), "a name must not be blank");
    }
    return List.copyOf(names);
  }
}
