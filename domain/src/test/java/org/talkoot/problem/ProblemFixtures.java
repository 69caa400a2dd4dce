package org.talkoot.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/** Problems for tests, each named by how far it has come. */
public final class ProblemFixtures {
  public static final MemberId PETRA = MemberId.of(11);
  public static final MemberId KAISA = MemberId.of(12);
  public static final MemberId TUULA = MemberId.of(13);
  public static final NetworkId COMMONS = NetworkId.of(1);
  public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  public static final Instant DEADLINE = NOW.plus(Duration.ofDays(10));
  public static final int RULE_SET = 1;

  private ProblemFixtures() {}

  public static BriefBuilder aBrief() {
    return Brief.asking("Which 20 bus stops in Koivuniemi should get a bench first?")
        .background(
            "The town has 74 stops without a bench and money for twenty of them in this year's budget.")
        .deliverable("A ranked list of 20 stops with one sentence of reasons each, on two pages.")
        .criteria(
            List.of(
                Criterion.of("every stop on the list has at least 10 riders a day", 50),
                Criterion.of("at least 8 of the 20 are outside the centre", 30),
                Criterion.of("the reasons can be read aloud in five minutes", 20)))
        .scopeOut(List.of("bench models"))
        .topics(List.of("bus stops", "accessibility"))
        .deadline(DEADLINE)
        .pledge(
            new Pledge(
                "The board decides in May; authors are named.",
                "Petra Salonen",
                LocalDate.parse("2026-11-30")));
  }

  public static Problem aDraft() {
    return Problem.draft(COMMONS, PETRA, aBrief().write(), NOW);
  }

  public static Problem aCoachedDraft() {
    Problem problem = aDraft();
    problem.askForCoaching(PETRA);
    return problem;
  }

  public static Problem anOpenProblem() {
    Problem problem = aDraft();
    problem.open(PETRA, false, RULE_SET, NOW);
    return problem;
  }

  public static Problem aProblemInReview() {
    Problem problem = anOpenProblem();
    problem.closeEarly(PETRA, NOW);
    return problem;
  }

  public static Problem aDecidedProblem() {
    Problem problem = anOpenProblem();
    problem.decided(PETRA, NOW);
    return problem;
  }

  public static Problem aProblemWithOutcome() {
    Problem problem = aDecidedProblem();
    problem.outcomeStarted(NOW);
    return problem;
  }

  public static Problem aClosedProblem() {
    Problem problem = aProblemWithOutcome();
    problem.close(NOW);
    return problem;
  }

  public static Problem aWithdrawnProblem() {
    Problem problem = anOpenProblem();
    problem.withdraw(PETRA, false, "The money is gone.", NOW);
    return problem;
  }
}
