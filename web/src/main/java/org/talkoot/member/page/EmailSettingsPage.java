package org.talkoot.member.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.talkoot.member.application.EmailChanging;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** The member's address, and the wish for another. */
@Named
@RequestScoped
public class EmailSettingsPage {
  @Inject private EmailChanging changing;
  @Inject private CurrentMember me;

  private String email = "";
  private String password = "";

  /** Asks for the other address. */
  public void change() {
    boolean done = changing.ask(me.id(), password, email);
    Site.redirect("/settings-account", done ? "emailChanged" : "emailAsked");
  }

  /** Returns the present address. */
  public String getPresent() {
    return me.who().email().orElse("");
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
