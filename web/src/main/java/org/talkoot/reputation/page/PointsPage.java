package org.talkoot.reputation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.RuleSet;
import org.talkoot.reputation.application.RuleSetReading;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Site;

/** How points work, as the rules in force have it. */
@Named
@RequestScoped
public class PointsPage {
  @Inject private RuleSetReading ruleSets;
  @Inject private Site site;

  private RuleSet rules;
  private RuleWords words;

  @PostConstruct
  void read() {
    rules = ruleSets.inForce(NetworkId.COMMONS);
    words = new RuleWords(site.getLocale(), Formats.of(site.language()));
  }

  public List<RuleRow> getRules() {
    return rules.rules().stream().map(words::row).toList();
  }

  /** Returns a sentence for each cap. */
  public List<String> getCaps() {
    return rules.caps().stream().map(cap -> words.cap(cap, rules)).toList();
  }

  public int getVersion() {
    return rules.version();
  }
}
