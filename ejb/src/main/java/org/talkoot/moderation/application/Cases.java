package org.talkoot.moderation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.CaseId;
import org.talkoot.moderation.CaseState;
import org.talkoot.moderation.RulingRefused;
import org.talkoot.moderation.UnknownCase;
import org.talkoot.moderation.persistence.CaseRows;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.shared.Checks;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Cases in the hands of managers; to everybody else there are none. */
@Stateless
public class Cases {
  private static final int LONGEST = 2000;

  @Inject private CaseRows rows;
  @Inject private CaseSearching searching;
  @Inject private Correcting correcting;
  @Inject private Memberships memberships;
  @Inject private Clock clock;

  /**
   * Returns one page of the cases of the networks that the member manages, newest first.
   *
   * @param network one of them, null for all
   * @param state where the cases stand, null for all
   */
  public Page<CaseView> of(
      MemberId manager, @Nullable NetworkId network, @Nullable CaseState state, Window window) {
    if (network != null) {
      memberships.require(network, manager, Privilege.MANAGE);
    }
    return rows.of(manager, network, state, window);
  }

  /** Returns one case. */
  public CaseView view(CaseId id, MemberId manager) {
    return rows.find(id, manager).orElseThrow(() -> new UnknownCase(id));
  }

  /** Looks through a network at once and returns how many new cases there are. */
  public int search(NetworkId network, MemberId manager) {
    memberships.require(network, manager, Privilege.MANAGE);
    return searching.search(network);
  }

  /**
   * Closes a case with reasons.
   *
   * @param ruling what the manager found, null when it could not be read
   * @param points whether an upheld case takes the votes or reviews back, with what they brought
   * @throws RulingRefused by one of those it is about, or when it was closed before
   */
  public CaseView rule(
      CaseId id, MemberId by, @Nullable CaseState ruling, String reasons, boolean points) {
    CaseView found = view(id, by);
    if (found.isAbout(by)) {
      throw RulingRefused.byAParty();
    }
    if (found.state() != CaseState.OPEN) {
      throw RulingRefused.ruledBefore();
    }
    Checks checks = new Checks();
    checks.require(ruling != null && ruling.isRuling(), "ruling", "case.ruling");
    checks.text("reasons", reasons, 1, LONGEST);
    checks.throwIfBroken();
    Instant now = clock.instant();
    if (ruling == null || !rows.rule(id, by, ruling, reasons.strip(), now)) {
      throw RulingRefused.ruledBefore();
    }
    if (points && ruling == CaseState.UPHELD) {
      correcting.order(found, by, reasons.strip(), now);
    }
    return view(id, by);
  }
}
