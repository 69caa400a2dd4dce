package org.talkoot.member.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.SessionId;
import org.talkoot.member.application.SessionView;
import org.talkoot.member.application.Sessions;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Where the member is signed in. */
@Named
@RequestScoped
public class SessionSettingsPage {
  @Inject private Sessions sessions;
  @Inject private CurrentMember me;

  private @Nullable List<SessionView> all;

  /** Returns the sessions, the last used first. */
  public List<SessionView> getAll() {
    List<SessionView> found = all;
    if (found == null) {
      found = sessions.of(me.id());
      all = found;
    }
    return found;
  }

  /** Tells whether a session is the one that this page is shown in. */
  public boolean isThis(SessionView session) {
    return session.digest().equals(me.sessionDigest());
  }

  /** Ends one session. */
  public void end(SessionId id) {
    sessions.end(id, me.id());
    Site.redirect("/settings-sessions", "sessionEnded");
  }
}
