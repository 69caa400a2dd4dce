package org.talkoot.recognition.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.member.application.MemberReading;
import org.talkoot.recognition.ContributionType;
import org.talkoot.recognition.UnknownContribution;
import org.talkoot.recognition.application.GiveThanks;
import org.talkoot.recognition.application.ThankableView;
import org.talkoot.recognition.application.Thanking;
import org.talkoot.shared.Ids;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Thanking somebody for a solution, a review, a comment or a brief. */
@Named("thankPage")
@RequestScoped
public class ThankPage {
  @Inject private Thanking thanking;
  @Inject private MemberReading members;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String type;

  @Inject
  @Param(pathIndex = 1)
  private @Nullable String id;

  private String to = "";
  private String text = "";
  private @Nullable ThankableView thing;

  /** Sends the thanks. */
  public void send() {
    ThankableView found = getThing();
    String handle = to.isEmpty() ? found.givers().get(0).handle() : to;
    thanking.give(
        new GiveThanks(me.id(), members.byHandle(handle).id(), contributionType(), number(), text));
    Site.redirect("/problem/" + found.problem(), "thanked");
  }

  /** Returns what the thanks are for. */
  public ThankableView getThing() {
    ThankableView found = thing;
    if (found == null) {
      found = thanking.thankable(contributionType(), number(), me.id());
      if (found.givers().isEmpty()) {
        throw new UnknownContribution();
      }
      thing = found;
    }
    return found;
  }

  /** Returns the kind of contribution, for the heading. */
  public String getKind() {
    return contributionType().code();
  }

  private ContributionType contributionType() {
    return ContributionType.of(type == null ? "" : type).orElseThrow(UnknownContribution::new);
  }

  private long number() {
    return Ids.parse(id == null ? "" : id).orElseThrow(UnknownContribution::new);
  }

  public String getTo() {
    return to;
  }

  public void setTo(@Nullable String handle) {
    to = handle == null ? "" : handle;
  }

  public String getText() {
    return text;
  }

  public void setText(String words) {
    text = words;
  }
}
