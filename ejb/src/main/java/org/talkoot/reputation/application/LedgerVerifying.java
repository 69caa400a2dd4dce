package org.talkoot.reputation.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.Operators;
import org.talkoot.network.Privilege;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.network.application.Memberships;
import org.talkoot.reputation.UnknownVerification;
import org.talkoot.reputation.VerificationId;
import org.talkoot.reputation.VerificationRunning;
import org.talkoot.reputation.VerificationStatus;
import org.talkoot.reputation.persistence.Verifications;
import org.talkoot.reputation.persistence.VerifiedNetworks;

/**
 * Orders verifications in the background, stops them and shows what they found: to operators, and
 * to managers for their own networks.
 */
@Stateless
public class LedgerVerifying {
  @Inject private VerifiedNetworks networks;
  @Inject private Verifications verifications;
  @Inject private Memberships memberships;
  @Inject private Operators operators;
  @Inject private Event<VerificationOrdered> ordered;

  /**
   * Begins to verify a network.
   *
   * @throws VerificationRunning when that is being done
   */
  public VerificationId start(String slug, MemberId by) {
    VerificationTicket ticket =
        verifications
            .begin(network(slug, by).id().value(), Optional.of(by))
            .orElseThrow(VerificationRunning::new);
    ordered.fire(new VerificationOrdered(ticket));
    return ticket.id();
  }

  /** Stops a verification soon; one that has ended stays as it is. */
  public void cancel(String slug, VerificationId id, MemberId by) {
    show(slug, id, by);
    verifications.end(id, VerificationStatus.CANCELLED, "");
  }

  /** Returns how a verification stands. */
  public VerificationView show(String slug, VerificationId id, MemberId by) {
    return verifications
        .find(network(slug, by).id().value(), id)
        .orElseThrow(UnknownVerification::new);
  }

  /** Returns what a verification found, at most a thousand differences. */
  public List<DifferenceView> differences(String slug, VerificationId id, MemberId by) {
    show(slug, id, by);
    return verifications.differences(id);
  }

  /** Returns the latest verifications of a network, the newest first. */
  public List<VerificationView> list(String slug, MemberId by) {
    return verifications.of(network(slug, by).id().value());
  }

  /** Returns a network with its latest verification. */
  public VerifiedNetwork network(String slug, MemberId by) {
    VerifiedNetworks.Row found = networks.find(slug).orElseThrow(() -> new UnknownNetwork(slug));
    if (!operators.includes(by)) {
      memberships.require(found.id(), by, Privilege.MANAGE);
    }
    return verified(found, verifications.of(found.id().value()).stream().findFirst().orElse(null));
  }

  /** Returns all networks with their latest verifications; for operators. */
  public List<VerifiedNetwork> networks(MemberId by) {
    operators.require(by);
    Map<Long, VerificationView> latest = verifications.latest();
    return networks.all().stream()
        .map(network -> verified(network, latest.get(network.id().value())))
        .toList();
  }

  private static VerifiedNetwork verified(
      VerifiedNetworks.Row network, @Nullable VerificationView last) {
    return new VerifiedNetwork(network.id(), network.slug(), network.name(), last);
  }
}
