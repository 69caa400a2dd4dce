package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.talkoot.portal.application.PointsOverTime;
import org.talkoot.portal.application.WeekOfWork;
import org.talkoot.web.drawing.Curve;
import org.talkoot.web.drawing.CurveMark;
import org.talkoot.web.drawing.CurvePoint;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Site;
import org.talkoot.web.page.Texts;

/** Reputation over time on a profile: the curve, and what it says in a sentence. */
@Named
@RequestScoped
public class ReputationPart {
  @Inject private ProfilePage page;
  @Inject private Site site;
  @Inject private Clock clock;

  private PointsOverTime time;

  @PostConstruct
  void read() {
    time = page.getProfile().time();
  }

  public PointsOverTime getTime() {
    return time;
  }

  /** Returns the drawing. */
  public Curve getCurve() {
    Formats formats = site.formats();
    return Curve.of(
        time.turns().stream().map(turn -> new CurvePoint(turn.at(), turn.points())).toList(),
        formats::number,
        formats::month);
  }

  /** Returns the inside of the drawing. */
  public String getSvg() {
    return getCurve().svg(marks());
  }

  /** Returns what the drawing shows, in words. */
  public String getSentence() {
    Formats formats = site.formats();
    return Texts.say(
        site.getLocale(),
        "member.time.sentence",
        formats.points(time.first().points()),
        formats.inMonth(time.first().at()),
        formats.points(time.last().points()),
        formats.inMonth(time.last().at()));
  }

  /** What one remembers: the first acceptance, the first outcome that held, the newest one. */
  private List<CurveMark> marks() {
    List<CurveMark> marks = new ArrayList<>();
    List<Instant> outcomes = when("OUTCOME");
    when("ACCEPTED").stream().limit(1).forEach(at -> marks.add(mark(at, "accepted")));
    outcomes.stream().limit(1).forEach(at -> marks.add(mark(at, "outcome")));
    if (outcomes.size() > 1) {
      marks.add(mark(outcomes.get(outcomes.size() - 1), "newest"));
    }
    marks.sort(Comparator.comparing(CurveMark::at));
    return marks;
  }

  private CurveMark mark(Instant at, String key) {
    return new CurveMark(at, Texts.say(site.getLocale(), "member.time." + key));
  }

  /** The ends of the weeks in which something of a kind was done, the oldest first. */
  private List<Instant> when(String kind) {
    return page.getProfile().work().stream()
        .filter(work -> work.kind().equals(kind))
        .map(WeekOfWork::weeksAgo)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(weeks -> clock.instant().minus(Duration.ofDays(7L * weeks)))
        .toList();
  }
}
