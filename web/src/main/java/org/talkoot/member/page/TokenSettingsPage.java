package org.talkoot.member.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.talkoot.member.AccessTokenId;
import org.talkoot.member.application.AccessTokenView;
import org.talkoot.member.application.AccessTokens;
import org.talkoot.member.application.TokenWish;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** The member's access tokens; a new one is shown once. */
@Named
@ViewScoped
public class TokenSettingsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentMember me;
  @Inject private AccessTokens tokens;

  private String name = "";
  private String[] scopes = {"read"};
  private String expiresIn = "P90D";
  private String issued = "";

  /** Issues a token and shows it. */
  public void issue() {
    TokenWish wish = new TokenWish(name, List.of(scopes), Optional.of(expiresIn));
    issued = tokens.issueTo(me.id(), wish).secret().text();
    name = "";
  }

  /** Makes a token worthless. */
  public void revoke(AccessTokenId token) {
    tokens.revoke(token, me.id());
    Site.redirect("/settings-tokens", "tokenRevoked");
  }

  /** Returns the tokens that work. */
  public List<AccessTokenView> getAll() {
    return tokens.of(me.id());
  }

  /** Returns the token that was issued just now, or nothing. */
  public String getIssued() {
    return issued;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String[] getScopes() {
    return scopes.clone();
  }

  public void setScopes(String[] scopes) {
    this.scopes = scopes.clone();
  }

  public String getExpiresIn() {
    return expiresIn;
  }

  public void setExpiresIn(String expiresIn) {
    this.expiresIn = expiresIn;
  }
}
