package org.talkoot.it.rest;

import java.util.Map;

/** Networks of a test's own. */
public final class Networks {
  private Networks() {}

  /** Opens a public network that anybody may join, by an operator, who manages it. */
  public static void open(TestMember operator, String slug) {
    operator
        .rest()
        .post(
            "/networks",
            Map.of(
                "slug",
                slug,
                "name",
                "Network " + slug,
                "purpose",
                "Trying out rules together",
                "visibility",
                "public",
                "joinPolicy",
                "open"))
        .expect(201);
  }
}
