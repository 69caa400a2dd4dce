package org.talkoot.feedback.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.talkoot.feedback.FeedbackKind;
import org.talkoot.feedback.application.FeedbackDesk;
import org.talkoot.feedback.application.GiveFeedback;
import org.talkoot.member.application.Identity;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** What somebody tells the operator; members find their address filled in. */
@Named
@RequestScoped
public class FeedbackPage {
  @Inject private FeedbackDesk desk;
  @Inject private CurrentMember me;
  @Inject private Site site;

  private String kind = "accessibility";
  private String text = "";
  private String email = "";

  @PostConstruct
  void fill() {
    if (me.isPresent()) {
      Identity member = me.who();
      email = member.email().orElse("");
    }
  }

  /** Sends it. */
  public void send() {
    desk.give(
        new GiveFeedback(
            FeedbackKind.of(kind).orElse(null), text, email, site.getLang(), me.member()));
    Site.redirect("/feedback", "feedback.sent");
  }

  public String getKind() {
    return kind;
  }

  /** Notes the kind; Faces hands none over as null. */
  public void setKind(@Nullable String kind) {
    this.kind = kind == null ? "" : kind;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email == null ? "" : email;
  }
}
