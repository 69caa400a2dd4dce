package org.talkoot.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.member.application.MemberReading;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.portal.application.ConsoleReading;
import org.talkoot.portal.application.NetworkHealth;
import org.talkoot.portal.application.Waiting;
import org.talkoot.recognition.Grade;
import org.talkoot.recognition.application.AwardRecognition;
import org.talkoot.recognition.application.Awarding;
import org.talkoot.recognition.application.BudgetView;
import org.talkoot.recognition.application.RecognitionReading;
import org.talkoot.recognition.application.RecognitionView;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.application.Window;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Where managers see how their network does, what waits, and award medals. */
@Named("console")
@RequestScoped
public class ConsolePage {
  @Inject private ConsoleReading reading;
  @Inject private NetworkReading networks;
  @Inject private RecognitionReading recognitions;
  @Inject private Awarding awarding;
  @Inject private MemberReading members;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String slug;

  private String member = "";
  private String grade = "";
  private String citation = "";
  private @Nullable NetworkView network;

  /** Awards a medal. */
  public void award() {
    awarding.award(
        new AwardRecognition(
            me.id(),
            Optional.of(getNetwork().id()),
            members
                .find(member.strip())
                .orElseThrow(() -> InvalidInput.of("member", "member.unknown"))
                .id(),
            Grade.of(grade).orElse(null),
            citation,
            List.of()));
    Site.redirect("/console/" + getNetwork().slug(), "console.awarded");
  }

  /** Returns the network. */
  public NetworkView getNetwork() {
    NetworkView found = network;
    if (found == null) {
      me.id();
      found = networks.view(slug == null ? "" : slug, me.viewer());
      network = found;
    }
    return found;
  }

  /** Returns its counts. */
  public NetworkHealth getHealth() {
    return reading.health(getNetwork().id(), me.id());
  }

  /** Returns what waits, the longest first. */
  public List<Waiting> getWaiting() {
    return reading.waiting(getNetwork().id(), me.id());
  }

  /** Returns what can still be awarded this month. */
  public BudgetView getBudget() {
    return recognitions.budget(getNetwork().id());
  }

  /** Returns the newest medals of the network. */
  public List<RecognitionView> getAwarded() {
    return recognitions.recognitionsIn(getNetwork().id(), me.viewer(), Window.first()).items();
  }

  public String getMember() {
    return member;
  }

  public void setMember(String member) {
    this.member = member;
  }

  public String getGrade() {
    return grade;
  }

  public void setGrade(String grade) {
    this.grade = grade;
  }

  public String getCitation() {
    return citation;
  }

  public void setCitation(String citation) {
    this.citation = citation;
  }
}
