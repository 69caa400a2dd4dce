package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.solution.Ballot;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.Wording;
import org.talkoot.solution.application.CastVote;
import org.talkoot.solution.application.Coaching;
import org.talkoot.solution.application.Commenting;
import org.talkoot.solution.application.ReviseSolution;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.solution.application.SolutionSubmission;
import org.talkoot.solution.application.SubmitSolution;
import org.talkoot.solution.application.Voting;
import org.talkoot.solution.application.WriteComment;

/** What people do with solutions: write, vote, object, comment. */
@ApplicationScoped
class SolutionScenes {
  @Inject private SolutionSubmission submission;
  @Inject private Voting voting;
  @Inject private SolutionReading reading;
  @Inject private Commenting commenting;
  @Inject private Coaching coaching;

  @Produces
  @Plays("solve")
  Scene solve() {
    return (plot, act, cast) -> {
      MemberId author = cast.member(act.person());
      SolutionId solution = submission.submit(submitting(plot, act, cast, author));
      cast.answer(plot, Objects.requireNonNull(act.as()), solution, author);
      act.invited()
          .forEach(handle -> submission.answerInvitation(solution, cast.member(handle), true));
    };
  }

  @Produces
  @Plays("helpful")
  Scene helpful() {
    return (plot, act, cast) ->
        act.people().forEach(handle -> vote(plot, act, cast, handle, Ballot.helpful()));
  }

  @Produces
  @Plays("object")
  Scene object() {
    return (plot, act, cast) -> {
      Ballot ballot = Ballot.objection(Objects.requireNonNull(act.reason()));
      act.people().forEach(handle -> vote(plot, act, cast, handle, ballot));
    };
  }

  /** Takes a vote or an objection back, which the ledger answers with a line of its own. */
  @Produces
  @Plays("takeBack")
  Scene takeBack() {
    return (plot, act, cast) ->
        act.people()
            .forEach(
                handle ->
                    voting.unvote(
                        cast.solution(plot, Objects.requireNonNull(act.of())),
                        cast.member(handle)));
  }

  @Produces
  @Plays("revise")
  Scene revise() {
    return (plot, act, cast) -> {
      MemberId author = cast.member(act.person());
      SolutionId solution = cast.solution(plot, Objects.requireNonNull(act.of()));
      String before = reading.view(solution, Viewer.of(author)).text();
      submission.revise(
          new ReviseSolution(
              author,
              solution,
              ExpectedVersion.any(),
              new Wording(act.changed(before), plot.brief().language(), null),
              Optional.empty()));
    };
  }

  @Produces
  @Plays("withdrawSolution")
  Scene withdrawSolution() {
    return (plot, act, cast) ->
        submission.withdraw(
            cast.solution(plot, Objects.requireNonNull(act.of())),
            cast.member(act.person()),
            ExpectedVersion.any());
  }

  @Produces
  @Plays("comment")
  Scene comment() {
    return (plot, act, cast) ->
        cast.comment(plot, act.person(), commenting.write(writing(plot, act, cast)));
  }

  @Produces
  @Plays("useful")
  Scene useful() {
    return (plot, act, cast) ->
        coaching.mark(
            cast.comment(plot, Objects.requireNonNull(act.of())), cast.member(act.person()));
  }

  private static SubmitSolution submitting(Plot plot, Plot.Act act, Cast cast, MemberId author) {
    Wording wording = new Wording(act.words(), plot.brief().language(), null);
    List<String> coAuthors = act.invited();
    return new SubmitSolution(author, cast.problem(plot), wording, coAuthors);
  }

  private void vote(Plot plot, Plot.Act act, Cast cast, String handle, Ballot ballot) {
    SolutionId solution = cast.solution(plot, Objects.requireNonNull(act.of()));
    voting.vote(new CastVote(cast.member(handle), solution, ballot));
  }

  private static WriteComment writing(Plot plot, Plot.Act act, Cast cast) {
    MemberId by = cast.member(act.person());
    String language = plot.brief().language();
    String of = act.of();
    return of == null
        ? WriteComment.on(cast.problem(plot), by, act.words(), language)
        : WriteComment.on(cast.solution(plot, of), by, act.words(), language);
  }
}
