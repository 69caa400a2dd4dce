package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.talkoot.member.UnknownMember;
import org.talkoot.portal.application.ProfileReading;
import org.talkoot.portal.application.ProfileView;
import org.talkoot.portal.application.WeekOfWork;
import org.talkoot.web.drawing.Band;
import org.talkoot.web.drawing.Stitch;
import org.talkoot.web.security.CurrentMember;

/** A member's profile: name first, then the band, honour, outcomes and thanks. */
@Named
@RequestScoped
public class ProfilePage {
  @Inject
  @Param(pathIndex = 0)
  private String handle;

  @Inject private CurrentMember me;
  @Inject private ProfileReading profiles;

  private ProfileView profile;

  @PostConstruct
  void read() {
    if (handle == null) {
      throw new UnknownMember();
    }
    profile = profiles.of(handle, me.viewer());
  }

  public ProfileView getProfile() {
    return profile;
  }

  /** Tells whether the reader looks at the own profile. */
  public boolean isMine() {
    return me.viewer().is(profile.member().id());
  }

  /** Returns two years of contributions, woven. */
  public Band getBand() {
    List<List<Stitch>> weeks = new ArrayList<>();
    for (int week = 0; week < ProfileReading.WEEKS; week++) {
      weeks.add(new ArrayList<>());
    }
    for (WeekOfWork work : profile.work()) {
      int column = ProfileReading.WEEKS - 1 - work.weeksAgo();
      if (column >= 0 && column < weeks.size()) {
        weeks.get(column).addAll(Collections.nCopies(work.count(), Stitch.valueOf(work.kind())));
      }
    }
    return Band.of(weeks);
  }
}
