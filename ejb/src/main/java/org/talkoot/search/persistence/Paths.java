package org.talkoot.search.persistence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.talkoot.search.SearchKind;
import org.talkoot.shared.Ids;

/** Where what was found is shown. */
final class Paths {
  private Paths() {}

  /**
   * Returns the path without the language.
   *
   * @param name handle or slug, empty for what belongs to a problem
   */
  static String of(SearchKind kind, long id, long problem, String name) {
    return switch (kind) {
      case PROBLEM, OUTCOME -> "/problem/" + Ids.text(problem);
      case SOLUTION -> "/problem/" + Ids.text(problem) + "#s-" + Ids.text(id);
      case PERSON -> "/member/" + name;
      case TOPIC -> "/topic/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
      case NETWORK -> "/network/" + name;
    };
  }
}
