package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.talkoot.badge.application.BadgeReading;
import org.talkoot.badge.application.StruckView;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.Choices;
import org.talkoot.portal.application.FrontReading;
import org.talkoot.portal.application.HonourFilter;
import org.talkoot.portal.application.HonourReading;
import org.talkoot.portal.application.NetworkChoice;
import org.talkoot.portal.application.RankedPerson;
import org.talkoot.portal.application.RollPlace;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** The honour roll: who carried most in a period, of public networks only. */
@Named
@RequestScoped
public class HonourPage {
  private static final int LINES = 12;
  private static final int BESIDE = 3;
  private static final int MEDALS = 6;

  @Inject private HttpServletRequest request;
  @Inject private HonourReading honours;
  @Inject private FrontReading front;
  @Inject private BadgeReading badges;

  private HonourFilter filter;
  private Page<RankedPerson> roll;
  private List<RankedPerson> closers;
  private List<RankedPerson> rising;
  private List<RankedPerson> reviewers;
  private List<StruckView> struck;
  private Choices choices;

  @PostConstruct
  void read() {
    filter =
        HonourFilter.of(
            request.getParameter("network"),
            request.getParameter("topic"),
            request.getParameter("track"),
            request.getParameter("period"),
            request.getParameter("kind"));
    roll = honours.roll(filter, new Window(LINES, after()));
    closers = honours.roll(beside("closers"), BESIDE);
    rising = honours.roll(beside("rising"), BESIDE);
    reviewers = honours.roll(beside("reviewers"), BESIDE);
    struck = badges.struck(MEDALS);
    choices = front.choices(Viewer.anonymous());
  }

  /** Returns this roll's address with another period. */
  public String inPeriod(String period) {
    return "/honour?period="
        + period
        + "&kind="
        + filter.kind().code()
        + "&topic="
        + filter.topic()
        + "&track="
        + filter.track()
        + "&network="
        + filter.network();
  }

  public HonourFilter getFilter() {
    return filter;
  }

  public List<RankedPerson> getRoll() {
    return roll.items();
  }

  /** Returns the address of the places that follow, empty after the last. */
  public String getMore() {
    return roll.next().map(next -> inPeriod(filter.period().code()) + "&after=" + next).orElse("");
  }

  /** A place that is not ours is the beginning. */
  private Optional<Cursor> after() {
    return Optional.ofNullable(request.getParameter("after"))
        .flatMap(Cursor::parse)
        .filter(cursor -> RollPlace.of(cursor).isPresent());
  }

  public List<RankedPerson> getClosers() {
    return closers;
  }

  public List<RankedPerson> getRising() {
    return rising;
  }

  public List<RankedPerson> getReviewers() {
    return reviewers;
  }

  /** Returns the medals struck in this season. */
  public List<StruckView> getStruck() {
    return struck;
  }

  public List<TopicRef> getTopics() {
    return choices.topics();
  }

  public List<NetworkChoice> getNetworks() {
    return choices.networks();
  }

  private static HonourFilter beside(String kind) {
    return HonourFilter.of(null, null, null, null, kind);
  }
}
