package org.talkoot.workshop.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.reputation.application.RuleSetPublishing;
import org.talkoot.workshop.DraftDocuments;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.UnknownDraft;
import org.talkoot.workshop.persistence.DraftRows;

/** Shows drafts to the managers of their network. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DraftReading {
  private static final int SHOWN = 50;

  @Inject private Memberships memberships;
  @Inject private DraftRows rows;
  @Inject private NewestDocuments newest;
  @Inject private RuleSetPublishing publishing;

  /**
   * Returns a draft.
   *
   * @throws UnknownDraft when there is none in a network that the member manages
   */
  public DraftView view(DraftId id, MemberId by) {
    DraftRows.Row row = require(id, by);
    return view(row, newest.of(row.networkId()));
  }

  /** Returns the drafts of a network, the one changed last first; for its managers. */
  public List<DraftView> list(NetworkId network, MemberId by) {
    memberships.require(network, by, Privilege.MANAGE);
    DraftDocuments now = newest.of(network);
    return rows.of(network, SHOWN).stream().map(row -> view(row, now)).toList();
  }

  /** Returns the row of a draft; the same refusal as {@link #view}. */
  public DraftRows.Row require(DraftId id, MemberId by) {
    return rows.find(id)
        .filter(row -> memberships.isManager(row.networkId(), by))
        .orElseThrow(UnknownDraft::new);
  }

  private DraftView view(DraftRows.Row row, DraftDocuments now) {
    DraftDocuments documents = newest.of(row);
    return new DraftView(
        row.id(),
        row.networkId(),
        row.slug(),
        row.networkName(),
        row.name(),
        row.basedOn(),
        now.rules().rules().version(),
        documents,
        now.changesTo(documents),
        publishing.excesses(row.networkId(), documents.rules()),
        row.version(),
        row.changedAt(),
        new PersonRef(row.byId(), row.byHandle(), row.byName()));
  }
}
