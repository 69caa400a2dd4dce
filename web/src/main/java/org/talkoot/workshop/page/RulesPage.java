package org.talkoot.workshop.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.reputation.application.RuleSetReading;
import org.talkoot.reputation.application.RuleVersion;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** All versions of a network's rules, why each was published and what it changed. */
@Named("rulesPage")
@RequestScoped
public class RulesPage {
  private static final String COMMONS = "commons";

  @Inject private NetworkReading networks;
  @Inject private RuleSetReading ruleSets;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String slug;

  @Inject
  @Param(name = "network")
  private @Nullable String other;

  private @Nullable NetworkView network;
  private @Nullable List<VersionRow> versions;

  /** Returns the network: that of the path or the parameter, else the one of all. */
  public NetworkView getNetwork() {
    NetworkView found = network;
    if (found == null) {
      String named = slug == null || slug.isBlank() ? other : slug;
      found = networks.view(named == null || named.isBlank() ? COMMONS : named, me.viewer());
      network = found;
    }
    return found;
  }

  /** Returns the versions, the newest first. */
  public List<VersionRow> getVersions() {
    List<VersionRow> found = versions;
    if (found == null) {
      found = rows();
      versions = found;
    }
    return found;
  }

  private List<VersionRow> rows() {
    RuleChangeWords words = new RuleChangeWords(site.getLocale(), Formats.of(site.language()));
    List<VersionRow> rows = new ArrayList<>();
    String state = "coming";
    for (RuleVersion version : ruleSets.history(getNetwork().id())) {
      String own = version.inForce() ? "inForce" : state;
      state = version.inForce() ? "past" : state;
      rows.add(new VersionRow(version, version.changes().stream().map(words::say).toList(), own));
    }
    return rows;
  }
}
