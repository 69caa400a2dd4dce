package org.talkoot.reach.page;

import org.talkoot.problem.ProblemId;
import org.talkoot.web.page.Language;
import org.talkoot.web.page.Site;

/** The frame by which a page of somebody else shows the card of a problem. */
record EmbedCode(ProblemId problem, String question) {
  static final int WIDTH = 560;
  static final int HEIGHT = 280;

  /** Returns the frame; it is no wider than where it stands. */
  String markup(Site site, Language language, int width, int height) {
    return """
        <iframe src="%s" title="%s" width="%d" height="%d" loading="lazy" \
        style="border:0;max-width:100%%"></iframe>"""
        .formatted(
            site.whole(language, "/embed/problem/" + problem), escaped(question), width, height);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
