package org.talkoot.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.session.Session;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.Identity;
import org.talkoot.member.application.Sessions;
import org.talkoot.network.Viewer;

/**
 * The member in front of the screen, or nobody: {@code #{me.present}}, {@code #{me.handle}}.
 *
 * <p>Looked up once a request. A session of a closed account, one that was ended elsewhere, and one
 * shown without its key is nobody's.
 */
@Named("me")
@RequestScoped
public class CurrentMember {
  @Inject private Sessions sessions;
  @Inject private HttpServletRequest request;

  private @Nullable Optional<Identity> found;

  /** Tells whether somebody is signed in. */
  public boolean isPresent() {
    return identity().isPresent();
  }

  /** Returns the member, or refuses a visitor, who is then led to the sign-in. */
  public MemberId id() {
    return who().id();
  }

  /** Returns the member, empty for a visitor. */
  public Optional<MemberId> member() {
    return identity().map(Identity::id);
  }

  /** Tells whether the reader is that member; never for a visitor. */
  public boolean is(@Nullable MemberId someone) {
    return member().filter(id -> id.equals(someone)).isPresent();
  }

  /** Returns the reader as one who looks. */
  public Viewer viewer() {
    return new Viewer(member());
  }

  /** Returns what the member may know about their own account. */
  public Identity who() {
    return identity().orElseThrow(SignInNeeded::new);
  }

  public String getHandle() {
    return identity().map(Identity::handle).orElse("");
  }

  public String getDisplayName() {
    return identity().map(Identity::displayName).orElse("");
  }

  public boolean isOperator() {
    return identity().filter(Identity::operator).isPresent();
  }

  /** Returns the digest of this session's key; empty for a visitor. */
  public String sessionDigest() {
    return isPresent() ? SessionSeal.digest(SecurityUtils.getSubject().getSession()) : "";
  }

  /** Looks again, after the account or the session has changed. */
  void forget() {
    found = null;
  }

  private Optional<Identity> identity() {
    if (found == null) {
      found = look();
    }
    return found;
  }

  private Optional<Identity> look() {
    if (ThreadContext.getSecurityManager() == null) {
      return Optional.empty();
    }
    Subject subject = SecurityUtils.getSubject();
    if (!subject.isAuthenticated()) {
      return Optional.empty();
    }
    Session session = subject.getSession();
    String digest = SessionSeal.digest(session);
    return sessions
        .find(digest, subject.getPrincipals().oneByType(MemberId.class))
        .filter(open -> SessionSeal.holds(session, open.member(), request))
        .map(open -> sessions.use(digest, open));
  }
}
