package org.talkoot.badge.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.badge.Badge;
import org.talkoot.badge.Progress;
import org.talkoot.badge.application.BadgeView;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Site;

/** Makes badges ready to be shown in the reader's language. */
@Dependent
public class BadgeCards {
  private final String language;
  private final BadgeWords words;

  /** Speaks the language of the page. */
  @Inject
  public BadgeCards(Site site) {
    language = site.getLang();
    words = new BadgeWords(site.getLocale(), Formats.of(site.language()));
  }

  /** Returns the badges ready to be shown. */
  public List<BadgeCard> of(List<BadgeView> views) {
    return views.stream().map(this::of).toList();
  }

  /** Returns a badge ready to be shown. */
  public BadgeCard of(BadgeView view) {
    Badge badge = view.badge();
    Progress progress = view.isOnTheWay() ? view.progress() : null;
    return new BadgeCard(
        badge.code(),
        view.network(),
        badge.name().in(language),
        badge.text().in(language),
        badge.track(),
        badge.medal().code(),
        badge.family().code(),
        words.criteria(view),
        badge.isPerSubject(),
        badge.isRevocable(),
        view.holders(),
        view.held(),
        progress == null ? null : words.progress(view, progress),
        progress == null ? 0 : progress.percent());
  }
}
