package org.talkoot.member.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.talkoot.member.AccessTokenId;
import org.talkoot.member.MemberId;
import org.talkoot.member.Secret;
import org.talkoot.member.UnknownAccessToken;
import org.talkoot.member.persistence.AccessTokenStore;

/** Personal access tokens: programs act for a member with them, within their scopes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccessTokens {
  /** What tokens begin with, so that they are found where they should not be. */
  static final String PREFIX = "tk_";

  @Inject private SigningIn signingIn;
  @Inject private AccessTokenStore tokens;
  @Inject private TokenCache cache;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Issues a token to whoever knows the password. */
  public IssuedToken issue(String email, String password, TokenWish wish) {
    wish.check();
    return issueTo(signingIn.verify(email, password).id(), wish);
  }

  /** Issues a token to a member who is signed in. */
  public IssuedToken issueTo(MemberId member, TokenWish wish) {
    wish.check();
    Secret secret = Secret.draw(PREFIX);
    IssuedToken issued =
        new IssuedToken(
            AccessTokenId.next(),
            wish.name().strip(),
            secret,
            wish.wanted(),
            clock.instant().plus(wish.lifetime().orElseThrow()));
    tokens.add(issued, member, clock.instant());
    audit.note(AuditKind.TOKEN_ISSUED, member);
    return issued;
  }

  /** Returns the member's tokens, newest first. */
  public List<AccessTokenView> of(MemberId member) {
    return tokens.of(member, clock.instant());
  }

  /** Makes a token of the member worthless at once. */
  public void revoke(AccessTokenId token, MemberId by) {
    if (!tokens.remove(token, by)) {
      throw new UnknownAccessToken();
    }
    cache.forgetToken(token);
    audit.note(AuditKind.TOKEN_REVOKED, by);
  }
}
