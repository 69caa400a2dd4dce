package org.talkoot.member.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.talkoot.member.application.PasswordChanging;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;
import org.talkoot.web.security.Door;

/** A new password; other sessions end, this one goes on. */
@Named
@RequestScoped
public class PasswordSettingsPage {
  @Inject private CurrentMember me;
  @Inject private PasswordChanging changing;
  @Inject private Door door;

  private String password = "";
  private String newPassword = "";

  /** Changes the password. */
  public void change() {
    door.stay(changing.change(me.id(), password, newPassword));
    Site.redirect("/settings-account", "passwordChanged");
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }
}
