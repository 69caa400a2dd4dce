package org.talkoot.privacy.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.privacy.MentionId;
import org.talkoot.privacy.UnknownMention;
import org.talkoot.privacy.persistence.MentionRows;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** What managers look at after an erasure: texts that may still name whoever is gone. */
@Stateless
public class Mentions {
  @Inject private MentionRows rows;
  @Inject private Memberships memberships;
  @Inject private Clock clock;

  /** Returns one page of the places in a network that nobody has looked at, newest first. */
  public Page<MentionView> of(NetworkId network, MemberId manager, Window window) {
    memberships.require(network, manager, Privilege.MANAGE);
    return rows.open(network, window);
  }

  /** Notes that a manager has looked at a place and done what was to be done. */
  public void settle(MentionId id, MemberId manager) {
    if (!rows.settle(id, manager, clock.instant())) {
      throw new UnknownMention();
    }
  }
}
