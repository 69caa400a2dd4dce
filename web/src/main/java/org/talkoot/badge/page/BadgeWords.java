package org.talkoot.badge.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.badge.Counter;
import org.talkoot.badge.Criteria;
import org.talkoot.badge.Progress;
import org.talkoot.badge.application.BadgeView;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Texts;

/** Says what badges ask for, in words made of their data. */
record BadgeWords(Locale locale, Formats formats) {

  /** Returns the criteria, for instance <i>25 reviews that held up</i>. */
  String criteria(BadgeView view) {
    return criteria(view.badge().criteria(), view.counters());
  }

  private String criteria(Criteria criteria, Map<String, Counter> counters) {
    if (criteria instanceof Criteria.Reached reached) {
      return count(reached.atLeast(), counters.get(reached.counter()), reached.counter());
    }
    return criteria instanceof Criteria.All all
        ? list("badge.criteria.and", all.all(), counters)
        : list("badge.criteria.or", ((Criteria.Any) criteria).any(), counters);
  }

  private String list(String between, List<Criteria> list, Map<String, Counter> counters) {
    return list.stream()
        .map(one -> criteria(one, counters))
        .reduce((before, next) -> Texts.say(locale, between, before, next))
        .orElse("");
  }

  private String count(long number, @Nullable Counter counter, String code) {
    String words =
        counter == null
            ? code
            : (number == 1 ? counter.one() : counter.many()).in(locale.getLanguage());
    return formats.number(number) + "\u00a0" + words;
  }

  /** Returns how far somebody has come, for instance <i>17 of 25 reviews that held up</i>. */
  String progress(BadgeView view, Progress progress) {
    String counter =
        Optional.ofNullable(view.counters().get(progress.counter()))
            .map(one -> one.many().in(locale.getLanguage()))
            .orElse(progress.counter());
    return Texts.say(
        locale,
        "badge.progress",
        formats.number(Math.min(progress.has(), progress.needs())),
        formats.number(progress.needs()),
        counter);
  }
}
