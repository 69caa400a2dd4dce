package org.talkoot.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.talkoot.level.application.LevelReading;
import org.talkoot.web.page.Site;
import org.talkoot.web.page.Texts;

/** The public level of the member whose profile is shown. */
@Named
@RequestScoped
public class ProfileLevelPage {
  @Inject private ProfilePage page;
  @Inject private LevelReading levels;
  @Inject private Site site;

  /** Returns the level's name. */
  public String getLevel() {
    String code = levels.publicLevel(page.getProfile().member().id()).code();
    return Texts.say(site.getLocale(), "level." + code);
  }
}
