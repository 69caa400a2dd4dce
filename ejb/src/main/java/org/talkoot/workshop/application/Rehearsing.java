package org.talkoot.workshop.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.workshop.DraftDocuments;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.RehearsalId;
import org.talkoot.workshop.RehearsalRunning;
import org.talkoot.workshop.RehearsalStatus;
import org.talkoot.workshop.persistence.DraftRows;
import org.talkoot.workshop.persistence.RehearsalRows;

/** Orders and cancels rehearsals. */
@Stateless
public class Rehearsing {
  @Inject private Memberships memberships;
  @Inject private DraftReading drafts;
  @Inject private SentDocuments sent;
  @Inject private NewestDocuments newest;
  @Inject private RehearsalRows rows;
  @Inject private RehearsalReading reading;
  @Inject private Event<RehearsalOrdered> ordered;
  @Inject private Clock clock;

  /**
   * Orders the rehearsal of documents, which begins at once in the background.
   *
   * @throws org.talkoot.shared.InvalidInput when one of them cannot be read
   * @throws RehearsalRunning when the network rehearses already
   */
  public RehearsalId start(StartRehearsal wish) {
    NetworkId network = wish.network();
    memberships.require(network, wish.by(), Privilege.MANAGE);
    DraftDocuments now = newest.of(network);
    DraftDocuments then = sent.over(now, network, wish.rules(), wish.levels(), wish.badges());
    return begin(network, null, order(network, now, then), wish.by());
  }

  /**
   * Orders the rehearsal of a draft as it stands.
   *
   * @throws org.talkoot.workshop.UnknownDraft when there is none in a network that the member
   *     manages
   */
  public RehearsalId start(DraftId draft, MemberId by) {
    DraftRows.Row row = drafts.require(draft, by);
    NetworkId network = row.networkId();
    return begin(network, draft, order(network, newest.of(network), newest.of(row)), by);
  }

  /** Levels and badges that stay as they are are not looked at. */
  private static RehearsalRows.Order order(
      NetworkId network, DraftDocuments now, DraftDocuments then) {
    return new RehearsalRows.Order(
        network.value(),
        then.rules().json(),
        now.hasOtherLevels(then) ? then.levels() : null,
        now.hasOtherBadges(then) ? then.badges() : null);
  }

  private RehearsalId begin(
      NetworkId network, @Nullable DraftId draft, RehearsalRows.Order order, MemberId by) {
    RehearsalId id = RehearsalId.next();
    if (!rows.begin(id, network, draft, order, by, clock.instant())) {
      throw new RehearsalRunning();
    }
    ordered.fire(new RehearsalOrdered(id));
    return id;
  }

  /** Stops a rehearsal; one that is over stays as it is. */
  public void cancel(RehearsalId id, MemberId by) {
    RehearsalView rehearsal = reading.view(id, by);
    rows.end(rehearsal.id(), RehearsalStatus.CANCELLED, "", clock.instant());
  }
}
