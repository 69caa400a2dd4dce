package org.talkoot.workshop.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.reputation.application.RuleSetReading;
import org.talkoot.reputation.application.RuleVersion;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.application.CopyRules;
import org.talkoot.workshop.application.DraftReading;
import org.talkoot.workshop.application.DraftView;
import org.talkoot.workshop.application.Drafting;
import org.talkoot.workshop.application.RehearsalReading;
import org.talkoot.workshop.application.RehearsalView;

/** The workshop of a network: its drafts and trial runs. */
@Named("workshop")
@RequestScoped
public class WorkshopPage {
  @Inject private NetworkReading networks;
  @Inject private RuleSetReading ruleSets;
  @Inject private Drafting drafting;
  @Inject private DraftReading drafts;
  @Inject private RehearsalReading rehearsals;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String slug;

  private String name = "";
  private @Nullable NetworkView network;

  /** Copies the newest rules into a draft of that name. */
  public void copy() {
    DraftId draft = drafting.copy(CopyRules.newest(getNetwork().id(), me.id(), name));
    Site.redirect("/draft/" + draft, "draft.copied");
  }

  /** Returns the network. */
  public NetworkView getNetwork() {
    NetworkView found = network;
    if (found == null) {
      found = networks.view(slug == null ? "" : slug, me.viewer());
      network = found;
    }
    return found;
  }

  /** Returns the drafts, the one changed last first. */
  public List<DraftView> getDrafts() {
    return drafts.list(getNetwork().id(), me.id());
  }

  /** Returns the trial runs, the latest first. */
  public List<RehearsalView> getRehearsals() {
    return rehearsals.list(getNetwork().id(), me.id());
  }

  /** Returns the newest version of the rules, in force or soon to be. */
  public RuleVersion getNewest() {
    return ruleSets.history(getNetwork().id()).get(0);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
