package org.talkoot.network.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.RecordedEvent;

/** Makes every new member belong to the commons, in the transaction of the sign-up. */
@ApplicationScoped
public class CommonsDoor {
  @Inject private Joining joining;

  void welcome(@Observes RecordedEvent recorded) {
    if (recorded.event().kind().equals("member.signedUp")) {
      joining.enter(NetworkId.COMMONS, MemberId.of(recorded.event().actor()));
    }
  }
}
