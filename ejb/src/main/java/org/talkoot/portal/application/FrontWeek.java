package org.talkoot.portal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.talkoot.assignment.AssignmentState;
import org.talkoot.assignment.application.AssignmentReading;
import org.talkoot.assignment.application.AssignmentView;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.notification.application.MemberWeek;
import org.talkoot.portal.persistence.HonourQueries;
import org.talkoot.portal.persistence.WaitingQueries;
import org.talkoot.problem.DueDay;
import org.talkoot.problem.ProblemPath;

/** Tells letters what the front page tells. */
@ApplicationScoped
public class FrontWeek implements MemberWeek {
  private static final int MOST_REVIEWS = 5;

  @Inject private WaitingQueries waiting;
  @Inject private AssignmentReading assignments;
  @Inject private HonourQueries honours;
  @Inject private Clock clock;

  @Override
  public List<Errand> waiting(MemberId member) {
    return Stream.concat(
            waiting.toDo(member, clock.instant()).stream().map(FrontWeek::errand),
            assignments.open(member, Locale.ROOT).stream()
                .limit(MOST_REVIEWS)
                .map(FrontWeek::errand))
        .toList();
  }

  @Override
  public Optional<Praise> honour(MemberId reader, Instant since) {
    return honours
        .latest(Viewer.of(reader))
        .filter(honour -> honour.at().isAfter(since))
        .map(one -> new Praise(one.name(), one.handle(), one.citation(), one.manager()));
  }

  @Override
  public Points points(MemberId member, Instant since) {
    Standing standing = waiting.standing(member, since, clock.instant());
    return new Points(standing.points(), standing.week());
  }

  private static Errand errand(ToDo one) {
    String path =
        switch (one.kind()) {
          case "decide" -> "/decide/" + one.problem();
          case "report" -> "/outcome/" + one.problem();
          default -> ProblemPath.of(one.problem(), one.question()).text();
        };
    return new Errand(one.kind(), one.problem(), one.question(), path, one.due());
  }

  /** Who was asked has to answer first, who accepted has to review. */
  private static Errand errand(AssignmentView one) {
    boolean offered = one.state() == AssignmentState.OFFERED;
    return new Errand(
        offered ? "offer" : "review",
        one.problem(),
        one.question(),
        "/review/" + one.solution(),
        DueDay.at(offered ? one.answerBy() : one.dueAt()).day());
  }
}
