package org.talkoot.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.member.application.Caller;
import org.talkoot.network.Viewer;

/** Who calls, by the token that came with the request; a session cookie never counts. */
@RequestScoped
public class CallerIdentity {
  @Inject private HttpServletRequest request;

  private @Nullable Caller holder;

  /** Notes whose token it is and what it lets its holder do. */
  void recognise(Caller caller) {
    holder = caller;
  }

  /** Returns the member, empty for a visitor. */
  public Optional<MemberId> member() {
    return Optional.ofNullable(holder).map(Caller::member);
  }

  /** Returns the member, or refuses a visitor. */
  public MemberId require() {
    return member().orElseThrow(TokenMissing::new);
  }

  /** Tells whether the token has the scope. */
  public boolean has(Scope scope) {
    return holder != null && holder.may(scope);
  }

  /** Returns the caller as one who looks; without the scope to read, as a visitor. */
  public Viewer viewer() {
    return has(Scope.READ) ? new Viewer(member()) : Viewer.anonymous();
  }

  /** Returns the language that messages to the caller are in. */
  public Locale language() {
    return Refusals.language(request);
  }
}
