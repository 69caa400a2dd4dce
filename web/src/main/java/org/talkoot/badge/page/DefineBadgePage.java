package org.talkoot.badge.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.badge.BadgeSet;
import org.talkoot.badge.Family;
import org.talkoot.badge.Medal;
import org.talkoot.badge.application.BadgeSetPublishing;
import org.talkoot.badge.application.DefineBadge;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.shared.InvalidInput;
import org.talkoot.web.page.Site;
import org.talkoot.web.page.Texts;
import org.talkoot.web.security.CurrentMember;

/** The form by which a manager adds a badge of the network's own. */
@Named("defineBadge")
@RequestScoped
public class DefineBadgePage {
  @Inject private BadgeSetPublishing publishing;
  @Inject private NetworkReading networks;
  @Inject private Memberships memberships;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String slug;

  private final Map<String, String> words = new LinkedHashMap<>();
  private String track = "solver";
  private String medal = Medal.BRONZE.code();
  private String family = Family.LOG.code();
  private String counter = "";
  private String atLeast = "";
  private @Nullable NetworkView network;

  /** Publishes the badge and shows it. */
  public void define() {
    String code =
        publishing.define(
            new DefineBadge(
                getNetwork().id(),
                me.id(),
                words.getOrDefault("nameEn", ""),
                words.getOrDefault("nameFi", ""),
                words.getOrDefault("textEn", ""),
                words.getOrDefault("textFi", ""),
                track,
                Medal.of(medal).orElseThrow(() -> InvalidInput.of("medal", "badge.medal")),
                Family.of(family).orElseThrow(() -> InvalidInput.of("family", "badge.family")),
                counter,
                number(),
                words.getOrDefault("note", "")));
    Site.redirect("/badge/" + code + "?network=" + getNetwork().slug() + "&done=badge.defined");
  }

  private long number() {
    return atLeast.strip().matches("[0-9]{1,9}") ? Long.parseLong(atLeast.strip()) : 0;
  }

  /** Returns the network, which the reader must manage. */
  public NetworkView getNetwork() {
    NetworkView found = network;
    if (found == null) {
      found = networks.view(slug == null ? "" : slug, me.viewer());
      memberships.require(found.id(), me.id(), Privilege.MANAGE);
      network = found;
    }
    return found;
  }

  /** Returns what can be counted, by its words in the reader's language. */
  public Map<String, String> getCounters() {
    Map<String, String> counters = new LinkedHashMap<>();
    BadgeSet set = publishing.newest(getNetwork().id());
    set.counters().forEach(one -> counters.put(one.many().in(site.getLang()), one.code()));
    return counters;
  }

  /** Returns the tracks by their names. */
  public Map<String, String> getTracks() {
    Map<String, String> tracks = new LinkedHashMap<>();
    publishing
        .newest(getNetwork().id())
        .tracks()
        .forEach(one -> tracks.put(Texts.say(site.getLocale(), "ledger.track." + one), one));
    return tracks;
  }

  /** Returns the drawings by their names. */
  public Map<String, String> getFamilies() {
    Map<String, String> families = new LinkedHashMap<>();
    Stream.of(Family.values())
        .map(Family::code)
        .forEach(one -> families.put(Texts.say(site.getLocale(), "badge." + one), one));
    return families;
  }

  /** Returns the texts of the form by their names. */
  public Map<String, String> getWords() {
    return words;
  }

  public String getTrack() {
    return track;
  }

  public void setTrack(String track) {
    this.track = track;
  }

  public String getMedal() {
    return medal;
  }

  public void setMedal(String medal) {
    this.medal = medal;
  }

  public String getFamily() {
    return family;
  }

  public void setFamily(String family) {
    this.family = family;
  }

  public String getCounter() {
    return counter;
  }

  public void setCounter(String counter) {
    this.counter = counter;
  }

  public String getAtLeast() {
    return atLeast;
  }

  public void setAtLeast(String atLeast) {
    this.atLeast = atLeast;
  }
}
