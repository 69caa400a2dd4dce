package org.talkoot.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.portal.application.FrontReading;
import org.talkoot.portal.application.Standing;
import org.talkoot.web.security.CurrentMember;

/** What the masthead shows of the member: mark, points, unread notifications, the own console. */
@Named("masthead")
@RequestScoped
public class MastheadPage {
  @Inject private CurrentMember me;
  @Inject private FrontReading front;

  private @Nullable Standing standing;

  public boolean isSignedIn() {
    return me.isPresent();
  }

  public MemberId getId() {
    return me.id();
  }

  public String getHandle() {
    return me.getHandle();
  }

  public String getDisplayName() {
    return me.getDisplayName();
  }

  public long getPoints() {
    return standing().points();
  }

  public long getWeek() {
    return standing().week();
  }

  public int getUnread() {
    return standing().unread();
  }

  /** Tells whether the member manages a network. */
  public boolean isManages() {
    return standing().console() != null;
  }

  /** Returns the console of the first network the member manages. */
  public String getConsolePath() {
    return isManages() ? "/console/" + standing().console() : "/networks";
  }

  /** Returns the page template: forms need a session and scripts, visitors have neither. */
  public String getTemplate() {
    return isSignedIn() ? "/WEB-INF/templates/form.xhtml" : "/WEB-INF/templates/page.xhtml";
  }

  private Standing standing() {
    if (standing == null) {
      standing = me.member().map(front::standing).orElse(Standing.NONE);
    }
    return standing;
  }
}
