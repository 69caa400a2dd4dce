package org.talkoot.workshop.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.reputation.RuleComparison;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.reputation.application.RuleSetPublishing;
import org.talkoot.reputation.application.RuleSetReading;
import org.talkoot.reputation.application.RuleVersion;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.UnknownDraft;
import org.talkoot.workshop.persistence.DraftRows;

/** Shows drafts to the managers of their network. */
@Stateless
public class DraftReading {
  private static final int SHOWN = 50;

  @Inject private Memberships memberships;
  @Inject private DraftRows rows;
  @Inject private RuleSetReading ruleSets;
  @Inject private RuleSetPublishing publishing;

  /**
   * Returns a draft.
   *
   * @throws UnknownDraft when there is none in a network that the member manages
   */
  public DraftView view(DraftId id, MemberId by) {
    DraftRows.Row row = require(id, by);
    return view(row, ruleSets.history(row.networkId()).get(0));
  }

  /** Returns the drafts of a network, the one changed last first; for its managers. */
  public List<DraftView> list(NetworkId network, MemberId by) {
    memberships.require(network, by, Privilege.MANAGE);
    RuleVersion newest = ruleSets.history(network).get(0);
    return rows.of(network, SHOWN).stream().map(row -> view(row, newest)).toList();
  }

  /** Returns the row of a draft; the same refusal as {@link #view}. */
  DraftRows.Row require(DraftId id, MemberId by) {
    return rows.find(id)
        .filter(row -> memberships.isManager(row.networkId(), by))
        .orElseThrow(UnknownDraft::new);
  }

  private DraftView view(DraftRows.Row row, RuleVersion newest) {
    RuleDocument rules = RuleDocument.of("draft", row.rules());
    return new DraftView(
        row.id(),
        row.networkId(),
        row.slug(),
        row.networkName(),
        row.name(),
        row.basedOn(),
        newest.version(),
        rules,
        RuleComparison.between(newest.document(), rules),
        publishing.excesses(row.networkId(), rules),
        row.version(),
        row.changedAt(),
        new PersonRef(row.byId(), row.byHandle(), row.byName()));
  }
}
