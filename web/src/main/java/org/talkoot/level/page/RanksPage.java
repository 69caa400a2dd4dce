package org.talkoot.level.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.talkoot.level.application.RankReading;
import org.talkoot.level.application.RankView;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Where the reader stands, for the reader alone. */
@Named
@RequestScoped
public class RanksPage {
  private static final int SHOWN = 8;

  @Inject private RankReading reading;
  @Inject private CurrentMember me;
  @Inject private Site site;

  private List<Row> rows = List.of();
  private boolean read;

  /** A place in words: what in, and where. */
  public record Row(String place, String rank) {}

  /** Returns the places with the most points, networks first named as a whole. */
  public List<Row> getRows() {
    if (!read) {
      read = true;
      rows =
          reading.of(me.id(), me.viewer()).stream()
              .filter(view -> view.topic() == null || view.track().isEmpty())
              .limit(SHOWN)
              .map(this::row)
              .toList();
    }
    return rows;
  }

  private Row row(RankView view) {
    LevelWords words = new LevelWords(site.getLocale());
    Formats formats = Formats.of(site.language());
    return new Row(
        place(view, words),
        words.text(
            "ranks.rank",
            formats.number(view.rank().rank()),
            formats.number(view.rank().of()),
            formats.percent(view.rank().topPercent())));
  }

  private String place(RankView view, LevelWords words) {
    if (view.topic() != null) {
      return words.text("ranks.place", view.topic().name(site.getLang()), view.networkName());
    }
    return view.track().isEmpty()
        ? view.networkName()
        : words.text("ranks.place", words.track(view.track()), view.networkName());
  }
}
