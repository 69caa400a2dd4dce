package org.talkoot.workshop.application;

import java.time.Instant;
import java.util.List;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.RuleChange;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.shared.Violation;
import org.talkoot.workshop.DraftDocuments;
import org.talkoot.workshop.DraftId;

/**
 * A draft as managers see it.
 *
 * @param basedOn the newest version of the rules when it was copied
 * @param newest the newest version now; a draft that rests on an older one cannot be published
 * @param documents what it says
 * @param changes what differs from the newest version
 * @param excesses what keeps a public network from publishing it
 * @param version of the draft, grows with each change
 */
public record DraftView(
    DraftId id,
    NetworkId network,
    String slug,
    String networkName,
    String name,
    int basedOn,
    int newest,
    DraftDocuments documents,
    List<RuleChange> changes,
    List<Violation> excesses,
    long version,
    Instant changedAt,
    PersonRef draftedBy) {
  /** Copies the lists. */
  public DraftView {
    changes = List.copyOf(changes);
    excesses = List.copyOf(excesses);
  }

  /** Returns the rules of the draft. */
  public RuleDocument rules() {
    return documents.rules();
  }

  /** Tells whether somebody published other rules since it was copied. */
  public boolean isOvertaken() {
    return basedOn != newest;
  }
}
