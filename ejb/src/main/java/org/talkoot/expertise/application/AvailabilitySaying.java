package org.talkoot.expertise.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.talkoot.expertise.Availability;
import org.talkoot.expertise.persistence.Availabilities;
import org.talkoot.member.MemberId;
import org.talkoot.member.OthersProfile;
import org.talkoot.member.application.MemberReading;

/** Lets members say how often and in which languages they help; nobody else reads it. */
@Stateless
public class AvailabilitySaying {
  @Inject private Availabilities rows;
  @Inject private MemberReading members;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "talkoot.review.load", defaultValue = "" + Availability.USUAL_REVIEWS)
  private int usualLoad;

  /** Puts it in the place of what was said before. */
  public void say(SayAvailability command) {
    MemberId member = own(command.by(), command.handle());
    command.availability().check();
    rows.keep(member, command.availability(), clock.instant());
  }

  /** Returns what the member said, or what holds as long as they say nothing. */
  public Availability of(MemberId by, String handle) {
    return rows.find(own(by, handle)).orElseGet(() -> new Availability(usualLoad, null, List.of()));
  }

  private MemberId own(MemberId by, String handle) {
    MemberId member = members.byHandle(handle).id();
    if (!member.equals(by)) {
      throw new OthersProfile();
    }
    return member;
  }
}
