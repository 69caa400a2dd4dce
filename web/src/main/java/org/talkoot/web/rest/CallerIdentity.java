package org.talkoot.web.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;

/** Who calls, by the token that came with the request; a session cookie never counts. */
@RequestScoped
public class CallerIdentity {
  private @Nullable MemberId member;
  private Set<Scope> scopes = EnumSet.noneOf(Scope.class);

  /** Notes whose token it is and what it lets its holder do. */
  void recognise(MemberId holder, Set<Scope> granted) {
    member = holder;
    scopes = granted;
  }

  /** Returns the member, empty for a visitor. */
  public Optional<MemberId> member() {
    return Optional.ofNullable(member);
  }

  /** Returns the member, or refuses a visitor. */
  public MemberId require() {
    return member().orElseThrow(TokenMissing::new);
  }

  /** Tells whether the token has the scope. */
  public boolean has(Scope scope) {
    return scopes.contains(scope);
  }

  /** Returns the caller as one who looks; without the scope to read, as a visitor. */
  public Viewer viewer() {
    return has(Scope.READ) ? new Viewer(member()) : Viewer.anonymous();
  }
}
