package org.talkoot.member.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.talkoot.member.application.AccountKeeping;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;
import org.talkoot.web.security.Door;

/** The way out, here or everywhere. */
@Named
@RequestScoped
public class SignoutPage {
  @Inject private Door door;
  @Inject private CurrentMember me;
  @Inject private AccountKeeping accounts;

  /** Ends this session. */
  public void leave() {
    door.leave();
    Site.redirect("/", "signedOut");
  }

  /** Ends all sessions of the member but this one. */
  public void leaveElsewhere() {
    door.stay(accounts.endSessions(me.id()));
    Site.redirect("/settings-sessions", "signedOutElsewhere");
  }
}
