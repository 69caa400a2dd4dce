package org.talkoot.member.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.talkoot.member.application.ChangeProfile;
import org.talkoot.member.application.Identity;
import org.talkoot.member.application.ProfileChanging;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** How the member is presented. */
@Named
@ViewScoped
public class ProfileSettingsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentMember me;
  @Inject private ProfileChanging profiles;

  private String displayName = "";
  private String headline = "";
  private String organisation = "";
  private String language = "";
  private long version;

  @PostConstruct
  void read() {
    Identity present = me.who();
    displayName = present.displayName();
    headline = present.headline();
    organisation = present.organisation();
    language = present.language();
    version = present.version();
  }

  /** Keeps what was written. */
  public void save() {
    profiles.change(
        new ChangeProfile(
            me.id(),
            me.getHandle(),
            ExpectedVersion.of(version),
            Optional.of(displayName),
            Optional.of(headline),
            Optional.of(organisation),
            Optional.of(language)));
    Site.redirect("/settings", "saved");
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getHeadline() {
    return headline;
  }

  public void setHeadline(String headline) {
    this.headline = headline;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
