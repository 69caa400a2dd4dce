package org.talkoot.member.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.Door;
import org.talkoot.web.security.ReturnPath;

/** The door for members: address, password, and back to where they wanted to go. */
@Named
@ViewScoped
public class SigninPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient HttpServletRequest request;
  @Inject private Door door;

  private String email = "";
  private String password = "";
  private String to = "/";

  @PostConstruct
  void remember() {
    to = ReturnPath.of(request.getParameter("to")).path();
  }

  /** Lets the member in. */
  public void enter() {
    door.enter(email, password);
    Site.redirect(to);
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

  public String getTo() {
    return to;
  }
}
