package org.talkoot.reputation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.reputation.RuleSet;
import org.talkoot.reputation.application.RuleSetReading;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/**
 * How points work in a network: as the rules in force have it, or those of another version or day.
 */
@Named
@RequestScoped
public class PointsPage {
  private static final String COMMONS = "commons";

  @Inject private RuleSetReading ruleSets;
  @Inject private NetworkReading networks;
  @Inject private CurrentMember me;
  @Inject private HttpServletRequest request;
  @Inject private Site site;
  @Inject private Clock clock;

  private NetworkView network;
  private List<RuleSet> versions;
  private RuleSet rules;
  private RuleWords words;

  @PostConstruct
  void read() {
    String slug = asked("network").orElse(COMMONS);
    network = networks.view(slug, me.viewer());
    versions = ruleSets.versions(network.id());
    rules = chosen();
    words = new RuleWords(site.getLocale(), Formats.of(site.language()));
  }

  /** Returns the version that was asked for by number or by day, else the one in force. */
  private RuleSet chosen() {
    Optional<RuleSet> byNumber =
        asked("version")
            .flatMap(
                text ->
                    versions.stream()
                        .filter(one -> text.equals(Integer.toString(one.version())))
                        .findFirst());
    return byNumber.orElseGet(() -> inForceAt(day().map(PointsPage::endOf).orElse(now())));
  }

  private RuleSet inForceAt(Instant at) {
    return ruleSets.inForceAt(network.id(), at);
  }

  private Instant now() {
    return clock.instant();
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
  }

  private Optional<LocalDate> day() {
    try {
      return asked("on").map(LocalDate::parse);
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private Optional<String> asked(String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
  }

  public NetworkView getNetwork() {
    return network;
  }

  /** Returns the networks to choose from: one's own, and the one that is shown. */
  public List<NetworkView> getNetworks() {
    List<NetworkView> mine = me.isPresent() ? networks.mine(me.viewer()) : List.of();
    return mine.isEmpty() ? List.of(network) : mine;
  }

  public List<RuleRow> getRules() {
    return rules.rules().stream().map(rule -> words.row(rule, rules)).toList();
  }

  /** Returns what takes points back by a ruling. */
  public List<RuleRow> getTakeBacks() {
    return words.takeBacks(rules);
  }

  /** Returns a sentence for each cap. */
  public List<String> getCaps() {
    return rules.caps().stream().map(cap -> words.cap(cap, rules)).toList();
  }

  /** Tells whether votes of one giver for one receiver are limited, as they are in our rules. */
  public boolean isPairLimited() {
    return rules.rules().stream().anyMatch(rule -> rule.code().equals("V-1"));
  }

  /** Returns all versions, the newest first. */
  public List<VersionLine> getVersions() {
    int inForce = inForceAt(now()).version();
    return versions.stream()
        .map(
            one ->
                new VersionLine(
                    one.version(),
                    one.validFrom().equals(Instant.EPOCH) ? null : one.validFrom(),
                    one.version() == inForce,
                    one.version() == rules.version()))
        .sorted((one, other) -> Integer.compare(other.version(), one.version()))
        .toList();
  }

  public int getVersion() {
    return rules.version();
  }

  /** Tells whether what is shown is in force now. */
  public boolean isInForce() {
    return rules.version() == inForceAt(now()).version();
  }

  /** Returns the day that was asked for, empty for none. */
  public String getDay() {
    return day().map(LocalDate::toString).orElse("");
  }

  /**
   * A version to choose.
   *
   * @param from since when it is in force, null for the beginning
   */
  public record VersionLine(int version, @Nullable Instant from, boolean inForce, boolean shown) {}
}
