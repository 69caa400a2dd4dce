package org.talkoot.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.session.Session;
import org.apache.shiro.subject.Subject;
import org.omnifaces.util.Faces;
import org.talkoot.member.MemberId;
import org.talkoot.member.WrongCredentials;
import org.talkoot.member.application.AuditKind;
import org.talkoot.member.application.AuditLog;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.application.Sessions;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.InvalidInput;

/** Where members come in and go out: begins and ends sessions. */
@RequestScoped
public class Door {
  @Inject private HttpServletRequest request;
  @Inject private CurrentMember me;
  @Inject private MemberReading members;
  @Inject private Sessions sessions;
  @Inject private AuditLog audit;

  /** Signs somebody in who knows the password; the session gets a new id. */
  public void enter(String email, String password) {
    Subject subject = SecurityUtils.getSubject();
    try {
      subject.login(new UsernamePasswordToken(email, password));
    } catch (AuthenticationException failure) {
      throw reasonOf(failure);
    }
    MemberId member = subject.getPrincipals().oneByType(MemberId.class);
    begin(member, members.identityOf(member).orElseThrow(SignInNeeded::new).sessionEpoch());
  }

  /** Signs the member out: the session and all it held are gone from the server. */
  public void leave() {
    me.member().ifPresent(member -> audit.note(AuditKind.SIGNED_OUT, member));
    sessions.forget(me.sessionDigest());
    SecurityUtils.getSubject().logout();
    SessionSeal.remove(request, Faces.getResponse());
    Faces.getResponse().setHeader("Clear-Site-Data", "\"storage\""); // texts kept in the browser
    me.forget();
  }

  /** Lets this session go on, under a new id, when all others of the member have ended. */
  public void stay(int epoch) {
    begin(SecurityUtils.getSubject().getPrincipals().oneByType(MemberId.class), epoch);
  }

  private void begin(MemberId member, int epoch) {
    Session session = SecurityUtils.getSubject().getSession();
    String digest = SessionSeal.put(session, epoch, request, Faces.getResponse());
    String agent = request.getHeader("User-Agent");
    sessions.begin(digest, member, agent == null ? "" : agent);
    request.changeSessionId();
    me.forget();
  }

  private static RuntimeException reasonOf(AuthenticationException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof WrongCredentials) {
        return InvalidInput.of("password", "signIn.wrong");
      }
      if (cause instanceof BrokenRule refusal) {
        return refusal;
      }
    }
    return failure;
  }
}
