package org.talkoot.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.portal.application.SubscriberCare;
import org.talkoot.shared.application.ParkedEvent;
import org.talkoot.shared.application.SubscriberStanding;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** How the subscribers of the event log do, and what they had to leave to the operator. */
@Named("operatorEvents")
@RequestScoped
public class OperatorEventsPage {
  @Inject private SubscriberCare care;
  @Inject private CurrentMember me;
  @Inject private Clock clock;

  private String reason = "";
  private @Nullable List<ParkedEvent> parked;

  /** Returns how far each subscriber is. */
  public List<SubscriberStanding> getSubscribers() {
    return care.standings(me.id());
  }

  /** Returns how many seconds a subscriber is behind. */
  public long lag(SubscriberStanding standing) {
    return standing.secondsBehind(clock.instant());
  }

  /** Returns the parked events, the latest first. */
  public List<ParkedEvent> getParked() {
    List<ParkedEvent> found = parked;
    if (found == null) {
      found = care.parked(me.id());
      parked = found;
    }
    return found;
  }

  /** Tells a parked event once more. */
  public void retry(String subscriber, long event) {
    care.retry(subscriber, event, reason, me.id());
    Site.redirect("/operator-events", "operatorEvents.retried");
  }

  /** Gives a parked event up. */
  public void drop(String subscriber, long event) {
    care.drop(subscriber, event, reason, me.id());
    Site.redirect("/operator-events", "operatorEvents.dropped");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
