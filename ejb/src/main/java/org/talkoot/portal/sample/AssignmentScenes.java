package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.application.AssignReviewer;
import org.talkoot.assignment.application.AssignmentAnswering;
import org.talkoot.assignment.application.AssignmentReading;
import org.talkoot.assignment.application.AssignmentTiming;
import org.talkoot.assignment.application.DeclineAssignment;
import org.talkoot.assignment.application.SeatGiving;

/** How reviewers are asked and what they answer. */
@ApplicationScoped
class AssignmentScenes {
  @Inject private SeatGiving giving;
  @Inject private AssignmentAnswering answering;
  @Inject private AssignmentReading reading;
  @Inject private AssignmentTiming timing;

  @Produces
  @Plays("ask")
  Scene ask() {
    return (plot, act, cast) ->
        giving.assign(
            new AssignReviewer(
                cast.member(act.person()),
                cast.solution(plot, Objects.requireNonNull(act.of())),
                Objects.requireNonNull(act.to())));
  }

  @Produces
  @Plays("acceptReview")
  Scene accept() {
    return (plot, act, cast) -> answering.accept(held(plot, act, cast), cast.member(act.person()));
  }

  @Produces
  @Plays("declineReview")
  Scene decline() {
    return (plot, act, cast) ->
        answering.decline(
            new DeclineAssignment(
                cast.member(act.person()),
                held(plot, act, cast),
                Objects.requireNonNull(act.reason()),
                false));
  }

  @Produces
  @Plays("volunteer")
  Scene volunteer() {
    return (plot, act, cast) ->
        giving.volunteer(
            cast.solution(plot, Objects.requireNonNull(act.of())), cast.member(act.person()));
  }

  @Produces
  @Plays("clock")
  Scene clock() {
    return (plot, act, cast) -> timing.due().forEach(timing::tick);
  }

  private AssignmentId held(Plot plot, Plot.Act act, Cast cast) {
    return reading
        .of(
            cast.solution(plot, Objects.requireNonNull(act.of())),
            cast.member(act.person()),
            Locale.ENGLISH)
        .orElseThrow()
        .id();
  }
}
