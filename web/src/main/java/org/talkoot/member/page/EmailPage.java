package org.talkoot.member.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.talkoot.member.application.EmailChanging;
import org.talkoot.web.page.Site;

/** Where the links of letters about an address lead: looking changes nothing, the button does. */
@Named
@ViewScoped
public class EmailPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient HttpServletRequest request;
  @Inject private EmailChanging changing;

  private String confirmation = "";
  private String undoing = "";

  @PostConstruct
  void remember() {
    confirmation = Optional.ofNullable(request.getParameter("confirm")).orElse("");
    undoing = Optional.ofNullable(request.getParameter("undo")).orElse("");
  }

  /** Moves to the new address. */
  public void confirm() {
    changing.confirm(confirmation);
    Site.redirect("/signin", "emailChanged");
  }

  /** Takes the change back. */
  public void undo() {
    changing.undo(undoing);
    Site.redirect("/reset", "emailTakenBack");
  }

  /** Tells whether the link is one that takes a change back. */
  public boolean isUndoing() {
    return !undoing.isEmpty();
  }
}
