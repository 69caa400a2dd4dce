package org.talkoot.network;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A community of experts around a subject, with its own door, rules and ledger. */
@Entity
@Table(name = "network")
public class Network {
  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private NetworkId id;

  private String slug;
  private String name;
  private String purpose;

  @Enumerated(EnumType.STRING)
  private Visibility visibility;

  @Enumerated(EnumType.STRING)
  @Column(name = "join_policy")
  private JoinPolicy joinPolicy;

  @Column(name = "email_domain")
  private @Nullable String emailDomain;

  @Column(name = "rule_set")
  private String ruleSet;

  @Column(name = "time_zone")
  private String timeZone;

  @Enumerated(EnumType.STRING)
  @Column(name = "level_preset")
  private LevelPreset levelPreset;

  @Column(name = "level_preset_at")
  private Instant levelPresetAt;

  @Column(name = "founded_at")
  private Instant foundedAt;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Network() {}

  private Network(NetworkId id, String slug, NetworkCharter charter, String ruleSet, Instant at) {
    this.id = id;
    this.slug = slug.toLowerCase(Locale.ROOT);
    this.name = charter.name();
    this.purpose = charter.purpose();
    this.visibility = charter.visibility();
    this.joinPolicy = charter.joinPolicy();
    this.emailDomain = charter.emailDomain();
    this.ruleSet = ruleSet;
    this.timeZone = "Europe/Helsinki";
    this.levelPreset = LevelPreset.YOUNG;
    this.levelPresetAt = at;
    this.foundedAt = at;
  }

  /**
   * Founds a network.
   *
   * @param slug its name in addresses: 2 to 40 of a to z, 0 to 9 and hyphens
   * @param ruleSet code of the rule set its points follow
   */
  public static Network found(String slug, NetworkCharter charter, String ruleSet, Instant at) {
    NetworkCharter.checkSlug(slug);
    charter.check();
    return new Network(NetworkId.next(), slug, charter, ruleSet, at);
  }

  /** Changes what the network says of itself and who may come in. */
  public void change(NetworkCharter charter) {
    charter.check();
    this.name = charter.name();
    this.purpose = charter.purpose();
    this.visibility = charter.visibility();
    this.joinPolicy = charter.joinPolicy();
    this.emailDomain = charter.emailDomain();
  }

  /**
   * Chooses the table by which levels are reached, which sets aside tables published before.
   *
   * @return false when it was chosen already
   */
  public boolean choose(LevelPreset preset, Instant at) {
    if (levelPreset == preset) {
      return false;
    }
    levelPreset = preset;
    levelPresetAt = at;
    return true;
  }

  /** Refuses entrance unless the policy lets the person in. */
  public void admit(String email, boolean invited) {
    if (!invited && !admits(email)) {
      throw new JoiningNotAllowed(name);
    }
  }

  /** Tells whether somebody with this address may come in without an invitation. */
  public boolean admits(String email) {
    return switch (joinPolicy) {
      case OPEN -> true;
      case INVITATION -> false;
      case EMAIL_DOMAIN -> isOfDomain(email);
    };
  }

  private boolean isOfDomain(String email) {
    return Optional.ofNullable(emailDomain)
        .filter(domain -> email.toLowerCase(Locale.ROOT).endsWith("@" + domain))
        .isPresent();
  }

  public NetworkId id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public String name() {
    return name;
  }

  /** Tells whether everybody may see it. */
  public boolean isPublic() {
    return visibility == Visibility.PUBLIC;
  }

  /** Returns the code of the rule set that its points follow. */
  public String ruleSet() {
    return ruleSet;
  }

  /** Returns the level table that counts unless its managers published one. */
  public LevelPreset levelPreset() {
    return levelPreset;
  }

  /** Returns the zone in which its date-only promises end. */
  public ZoneId timeZone() {
    return ZoneId.of(timeZone);
  }

  public long version() {
    return version;
  }
}
