package org.talkoot.member.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.talkoot.member.application.PasswordResetting;
import org.talkoot.web.page.Site;

/** For whoever forgot the password: asks for a letter, or sets a new one by its link. */
@Named
@ViewScoped
public class ResetPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient HttpServletRequest request;
  @Inject private PasswordResetting resetting;

  private String email = "";
  private String newPassword = "";
  private String link = "";
  private boolean letterSent;

  @PostConstruct
  void remember() {
    link = Optional.ofNullable(request.getParameter("link")).orElse("");
  }

  /** Asks for a letter; the answer is the same for every address. */
  public void ask() {
    resetting.ask(email);
    letterSent = true;
  }

  /** Sets the new password. */
  public void reset() {
    resetting.reset(link, newPassword);
    Site.redirect("/signin", "passwordReset");
  }

  /** Tells whether letters can be sent from here. */
  public boolean isOffered() {
    return resetting.isOffered();
  }

  public boolean isLetterSent() {
    return letterSent;
  }

  /** Tells whether the page was opened by the link of a letter. */
  public boolean isFollowed() {
    return !link.isEmpty();
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }
}
