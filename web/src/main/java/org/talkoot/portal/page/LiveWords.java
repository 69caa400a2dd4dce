package org.talkoot.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.talkoot.portal.application.ProblemNews;
import org.talkoot.web.page.Texts;

/** Says what is new on a problem's page: "2 new solutions and 1 new review". */
record LiveWords(Locale locale) {

  String of(ProblemNews news) {
    List<String> parts = new ArrayList<>();
    part("live.solutions", news.solutions(), parts);
    part("live.reviews", news.reviews(), parts);
    part("live.comments", news.comments(), parts);
    if (parts.isEmpty()) {
      return Texts.say(locale, "live.moved");
    }
    return Texts.say(locale, "live.new", joined(parts));
  }

  private void part(String key, int count, List<String> parts) {
    if (count > 0) {
      parts.add(Texts.say(locale, key, count));
    }
  }

  private String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : Texts.say(locale, "live.and", String.join(", ", parts.subList(0, last)), parts.get(last));
  }
}
