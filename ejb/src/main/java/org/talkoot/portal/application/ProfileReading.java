package org.talkoot.portal.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.talkoot.expertise.ComputedSkill;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.application.MemberView;
import org.talkoot.network.Viewer;
import org.talkoot.portal.persistence.HonourQueries;
import org.talkoot.portal.persistence.OutcomeQueries;
import org.talkoot.portal.persistence.ProfileQueries;
import org.talkoot.problem.ProblemId;

/** Reads a profile; twelve statements, whatever somebody did. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProfileReading {
  /** How many weeks the band shows. */
  public static final int WEEKS = 104;

  private static final int SHOWN = 12;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int COMPANIONS = 4;

  @Inject private MemberReading members;
  @Inject private ProfileQueries queries;
  @Inject private HonourQueries honours;
  @Inject private OutcomeQueries outcomes;
  @Inject private ComputedSkill skills;
  @Inject private Clock clock;

  /** Returns the profile behind a handle, as the viewer may see it. */
  public ProfileView of(String handle, Viewer viewer) {
    MemberView member = members.byHandle(handle);
    MemberId id = member.id();
    Instant now = clock.instant();
    return new ProfileView(
        member,
        queries.points(id, viewer),
        queries.topics(id, viewer),
        queries.work(id, viewer, now.minus(Duration.ofDays(7L * WEEKS)), now),
        honours.of(id, viewer, SHOWN),
        outcomes.carriedBy(id, viewer, SHOWN),
        honours.thanksTo(id, viewer, SHOWN),
        queries.followThrough(id, viewer),
        skills.of(id, viewer),
        queries.counts(id, viewer),
        overTime(member, viewer),
        queries.companions(id, viewer, COMPANIONS));
  }

  /** The member sees it as it was, others without what was taken back since. */
  private PointsOverTime overTime(MemberView member, Viewer viewer) {
    Clock endOfMinute = Clock.offset(Clock.tick(clock, MINUTE), MINUTE); // the same for a minute
    PointsOverTime time =
        queries.overTime(
            member.id(), viewer, PointsOverTime.moments(member.memberSince(), endOfMinute));
    return viewer.is(member.id()) ? time : time.withoutFalls();
  }

  /** Returns how a requester kept their word so far. */
  public FollowThrough followThrough(MemberId requester, Viewer viewer) {
    return queries.followThrough(requester, viewer);
  }

  /** Returns the thanks that were said about a problem. */
  public List<ThanksSaid> thanksFor(ProblemId problem, Viewer viewer) {
    return honours.thanksFor(problem, viewer, SHOWN);
  }
}
