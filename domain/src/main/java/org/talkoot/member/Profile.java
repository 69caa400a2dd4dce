package org.talkoot.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.talkoot.shared.Checks;

/** How members present themselves: their own name, a line about them, where they work. */
@Embeddable
public class Profile implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_LINE = 160;

  @Column(name = "display_name")
  private String displayName = "";

  private String headline = "";
  private String organisation = "";
  private String language = Language.EN.tag();

  protected Profile() {}

  private Profile(String displayName, String headline, String organisation, Language language) {
    this.displayName = oneLine(displayName);
    this.headline = oneLine(headline);
    this.organisation = oneLine(organisation);
    this.language = language.tag();
  }

  /** Presents a newcomer by name only. */
  public static Profile named(String displayName, Language language) {
    return of(displayName, "", "", language);
  }

  /** Presents a member; refuses texts that are missing or too long. */
  public static Profile of(
      String displayName, String headline, String organisation, Language language) {
    Checks checks = new Checks();
    checkName(checks, displayName);
    checks
        .text("headline", headline, 0, LONGEST_LINE)
        .text("organisation", organisation, 0, LONGEST_LINE)
        .throwIfBroken();
    return new Profile(displayName, headline, organisation, language);
  }

  /** Notes what is wrong with a name. */
  public static void checkName(Checks checks, String displayName) {
    checks.text("displayName", displayName, 2, LONGEST_NAME);
  }

  public String displayName() {
    return displayName;
  }

  public String headline() {
    return headline;
  }

  public String organisation() {
    return organisation;
  }

  public Language language() {
    return Language.parse(language).orElse(Language.EN);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
