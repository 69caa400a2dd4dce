package org.talkoot.member.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.SignUp;
import org.talkoot.member.application.SigningUp;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.Door;
import org.talkoot.web.security.ReturnPath;

/** The door for newcomers: own name, address, password, and the house mark they will have. */
@Named
@ViewScoped
public class JoinPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient HttpServletRequest request;
  @Inject private SigningUp signingUp;
  @Inject private Door door;
  @Inject private Site site;

  private final MemberId id = MemberId.next();
  private String displayName = "";
  private String email = "";
  private String password = "";
  private String to = "/";
  private String link = "";
  private boolean letterSent;

  @PostConstruct
  void remember() {
    to = ReturnPath.of(request.getParameter("to")).path();
    link = Optional.ofNullable(request.getParameter("link")).orElse("");
  }

  /** Takes the newcomer in, or sends the letter that must be answered first. */
  public void join() {
    SignUp wish =
        new SignUp(id, email, password, displayName, Optional.empty(), site.language().tag());
    if (signingUp.signUp(wish).isPresent()) {
      door.enter(email, password);
      Site.redirect(to, "joined");
    } else {
      letterSent = true;
    }
  }

  /** Takes in whoever followed the link of the letter. */
  public void confirm() {
    signingUp.confirm(link);
    Site.redirect("/signin", "joined");
  }

  public MemberId getId() {
    return id;
  }

  public boolean isLetterSent() {
    return letterSent;
  }

  /** Tells whether the page was opened by the link of a letter. */
  public boolean isFollowed() {
    return !link.isEmpty();
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
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
