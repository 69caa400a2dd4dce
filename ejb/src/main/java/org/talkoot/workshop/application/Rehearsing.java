package org.talkoot.workshop.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.reputation.application.RuleSetPublishing;
import org.talkoot.workshop.DraftDocuments;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.RehearsalId;
import org.talkoot.workshop.RehearsalRunning;
import org.talkoot.workshop.RehearsalStatus;
import org.talkoot.workshop.UnknownDraft;
import org.talkoot.workshop.persistence.DraftRows;
import org.talkoot.workshop.persistence.RehearsalRows;

/** Orders and cancels rehearsals. */
@Stateless
public class Rehearsing {
  @Inject private Memberships memberships;
  @Inject private RuleSetPublishing publishing;
  @Inject private DraftRows drafts;
  @Inject private NewestDocuments newest;
  @Inject private RehearsalRows rows;
  @Inject private RehearsalReading reading;
  @Inject private Event<RehearsalOrdered> ordered;
  @Inject private Clock clock;

  /**
   * Orders the rehearsal of rules, which begins at once in the background.
   *
   * @throws org.talkoot.shared.InvalidInput when the rules cannot be read
   * @throws RehearsalRunning when the network rehearses already
   */
  public RehearsalId start(StartRehearsal wish) {
    NetworkId network = wish.network();
    memberships.require(network, wish.by(), Privilege.MANAGE);
    String rules = publishing.read(network, wish.rules()).json();
    return begin(wish, new RehearsalRows.Order(network.value(), rules, null, null));
  }

  /** Orders the rehearsal of a draft as it stands. */
  public RehearsalId start(DraftId draft, MemberId by) {
    DraftRows.Row row = drafts.find(draft).orElseThrow(UnknownDraft::new);
    NetworkId network = row.networkId();
    memberships.require(network, by, Privilege.MANAGE);
    DraftDocuments now = newest.of(network);
    DraftDocuments then = newest.of(row);
    String levels = now.hasOtherLevels(then) ? then.levels() : null;
    String badges = now.hasOtherBadges(then) ? then.badges() : null;
    return begin(
        new StartRehearsal(network, by, draft, row.rules()),
        new RehearsalRows.Order(network.value(), row.rules(), levels, badges));
  }

  private RehearsalId begin(StartRehearsal wish, RehearsalRows.Order order) {
    RehearsalId id = RehearsalId.next();
    if (!rows.begin(id, wish.network(), wish.draft(), order, wish.by(), clock.instant())) {
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
