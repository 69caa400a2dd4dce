package org.talkoot.moderation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.moderation.GroundRule;
import org.talkoot.moderation.Thing;
import org.talkoot.moderation.application.Flagging;
import org.talkoot.moderation.application.ReportThing;
import org.talkoot.moderation.application.ThingIds;
import org.talkoot.moderation.application.ThingView;
import org.talkoot.web.page.Site;
import org.talkoot.web.rest.Budgets;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.security.CurrentMember;

/** Reports something to the managers of its network: {@code /report/solution/0abc}. */
@Named
@RequestScoped
public class ReportPage {
  @Inject private Flagging flagging;
  @Inject private ThingIds ids;
  @Inject private Budgets budgets;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String type;

  @Inject
  @Param(pathIndex = 1)
  private @Nullable String id;

  private String rule = "";
  private String text = "";
  private @Nullable ThingView thing;

  /** Sends the report; its receipt is on the page of the member's reports. */
  public void send() {
    budgets.spend(Budget.POST, me.id().toString());
    flagging.report(
        new ReportThing(
            me.id(), getThing().thing(), getThing().id(), GroundRule.of(rule).orElse(null), text));
    Site.redirect("/reports", "reported");
  }

  /** Returns what would be reported. */
  public ThingView getThing() {
    ThingView found = thing;
    if (found == null) {
      Thing kind = Thing.of(type == null ? "" : type).orElse(Thing.PROBLEM);
      found = flagging.view(kind, ids.of(kind, id == null ? "" : id), me.id());
      thing = found;
    }
    return found;
  }

  /** Returns where the thing stands. */
  public String getBack() {
    return getThing().problem() == null ? "/member/" + id : "/problem/" + getThing().problem();
  }

  /** Returns the codes of the ground rules. */
  public List<String> getRules() {
    return Stream.of(GroundRule.values()).map(GroundRule::code).toList();
  }

  public String getRule() {
    return rule;
  }

  /** Notes the rule; Faces hands none over as null. */
  public void setRule(@Nullable String rule) {
    this.rule = rule == null ? "" : rule;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
