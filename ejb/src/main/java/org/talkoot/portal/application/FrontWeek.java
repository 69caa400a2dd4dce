package org.talkoot.portal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.notification.application.MemberWeek;
import org.talkoot.portal.persistence.HonourQueries;
import org.talkoot.portal.persistence.WaitingQueries;

/** Tells letters what the front page tells. */
@ApplicationScoped
public class FrontWeek implements MemberWeek {
  @Inject private WaitingQueries waiting;
  @Inject private HonourQueries honours;
  @Inject private Clock clock;

  @Override
  public List<Errand> waiting(MemberId member) {
    return waiting.toDo(member, clock.instant()).stream().map(FrontWeek::errand).toList();
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
    String page =
        switch (one.kind()) {
          case "decide" -> "/decide/";
          case "report" -> "/outcome/";
          default -> "/problem/";
        };
    return new Errand(one.kind(), one.question(), page + one.problem(), one.due());
  }
}
