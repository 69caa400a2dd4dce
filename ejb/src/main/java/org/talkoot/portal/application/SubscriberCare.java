package org.talkoot.portal.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AuditKind;
import org.talkoot.member.application.AuditLog;
import org.talkoot.member.application.Operators;
import org.talkoot.shared.Checks;
import org.talkoot.shared.StillIndigestible;
import org.talkoot.shared.UnknownParkedEvent;
import org.talkoot.shared.application.EventDelivery;
import org.talkoot.shared.application.EventSubscriber;
import org.talkoot.shared.application.FailureReason;
import org.talkoot.shared.application.ParkedEvent;
import org.talkoot.shared.application.ParkedEvents;
import org.talkoot.shared.application.Settlement;
import org.talkoot.shared.application.SubscriberStanding;
import org.talkoot.shared.application.Subscribers;

/** What an operator sees of the subscribers of the event log, and can do for them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SubscriberCare {
  private static final int SHOWN = 100;
  private static final int LONGEST_REASON = 500;

  @Inject private Subscribers subscribers;
  @Inject private ParkedEvents parked;
  @Inject private EventDelivery delivery;
  @Inject private Operators operators;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Returns how far each subscriber has come; for operators. */
  public List<SubscriberStanding> standings(MemberId by) {
    operators.require(by);
    return subscribers.standings();
  }

  /** Returns the newest parked events, at most a hundred; for operators. */
  public List<ParkedEvent> parked(MemberId by) {
    operators.require(by);
    return parked.open(SHOWN);
  }

  /**
   * Tells a parked event to its subscriber once more, now.
   *
   * @param reason why it should go well this time
   * @throws StillIndigestible when it does not; the event stays parked
   */
  public void retry(String subscriber, long event, @Nullable String reason, MemberId by) {
    Settlement settlement = settlement(true, reason, by);
    EventSubscriber found = subscribers.find(subscriber).orElseThrow(UnknownParkedEvent::new);
    requireKnown(redelivered(found, event, settlement));
    audit.noteOperation(AuditKind.EVENT_RETRIED, by, Map.of("event", event));
  }

  /** Gives a parked event up for good. */
  public void drop(String subscriber, long event, @Nullable String reason, MemberId by) {
    requireKnown(delivery.drop(subscriber, event, settlement(false, reason, by)));
    audit.noteOperation(AuditKind.EVENT_DROPPED, by, Map.of("event", event));
  }

  private Settlement settlement(boolean delivered, @Nullable String reason, MemberId by) {
    operators.require(by);
    new Checks().text("reason", reason, 3, LONGEST_REASON).throwIfBroken();
    return new Settlement(delivered, by.value(), String.valueOf(reason).strip(), clock.instant());
  }

  private boolean redelivered(EventSubscriber subscriber, long event, Settlement settlement) {
    try {
      return delivery.redeliver(subscriber, event, settlement);
    } catch (RuntimeException failure) {
      String why = FailureReason.of(failure);
      delivery.failedAgain(subscriber.name(), event, why, settlement.at());
      throw new StillIndigestible(why);
    }
  }

  private static void requireKnown(boolean known) {
    if (!known) {
      throw new UnknownParkedEvent();
    }
  }
}
