package org.talkoot.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.talkoot.member.MemberId;
import org.talkoot.shared.Checks;
import org.talkoot.solution.SolutionId;

/** What a choice must keep to be a decision; everything wrong with it is told at once. */
final class ChoiceRules {
  private static final int LONGEST = 8000;

  private final ProblemToDecide problem;
  private final Choice choice;
  private final Checks checks = new Checks();

  private ChoiceRules(ProblemToDecide problem, Choice choice) {
    this.problem = problem;
    this.choice = choice;
  }

  static void check(ProblemToDecide problem, Choice choice) {
    ChoiceRules rules = new ChoiceRules(problem, choice);
    rules.checkAccepted();
    rules.checkReasons();
    rules.checkShares();
    rules.checks.throwIfBroken();
  }

  private void checkAccepted() {
    Set<SolutionId> seen = new HashSet<>();
    for (int i = 0; i < choice.accepted().size(); i++) {
      SolutionId solution = choice.accepted().get(i).solution();
      String field = "accepted[" + i + "].solution";
      checks.require(problem.solution(solution).isPresent(), field, "decision.solution.unknown");
      checks.require(seen.add(solution), field, "decision.solution.twice");
      checks.require(!isByRequesterAlone(solution), field, "decision.solution.own");
    }
  }

  private boolean isByRequesterAlone(SolutionId solution) {
    return problem.solution(solution).stream()
        .anyMatch(one -> one.makers().equals(List.of(problem.requester())));
  }

  private void checkReasons() {
    checks.text("text", choice.text(), choice.isNone() ? 1 : 0, LONGEST);
    Set<SolutionId> seen = new HashSet<>();
    for (int i = 0; i < choice.reasons().size(); i++) {
      Choice.Reason reason = choice.reasons().get(i);
      String field = "reasons[" + i + "]";
      boolean known = problem.solution(reason.solution()).isPresent();
      checks.require(known, field + ".solution", "decision.solution.unknown");
      checks.require(seen.add(reason.solution()), field + ".solution", "decision.solution.twice");
      checks.text(field + ".text", reason.text(), 1, LONGEST);
    }
    boolean told =
        choice.hasText()
            || choice.accepted().stream().allMatch(one -> seen.contains(one.solution()));
    checks.require(told, "reasons", "decision.reason.missing");
  }

  private void checkShares() {
    if (!choice.namesShares()) {
      return;
    }
    int sum = 0;
    for (int i = 0; i < choice.accepted().size(); i++) {
      Choice.Accepted accepted = choice.accepted().get(i);
      String field = "accepted[" + i + "].shares";
      checks.require(!accepted.shares().isEmpty(), field, "decision.shares.partly");
      checkSharers(accepted, field);
      sum += accepted.shares().stream().mapToInt(Choice.Sharer::share).sum();
    }
    checks.require(sum == 100, "accepted", "decision.shares.sum", sum);
  }

  private void checkSharers(Choice.Accepted accepted, String field) {
    Set<MemberId> seen = new HashSet<>();
    for (int i = 0; i < accepted.shares().size(); i++) {
      Choice.Sharer sharer = accepted.shares().get(i);
      String member = field + "[" + i + "].member";
      checks.require(contributes(sharer.member(), accepted), member, "decision.shares.stranger");
      boolean isRequester = sharer.member().equals(problem.requester());
      checks.require(!isRequester, member, "decision.shares.requester");
      checks.require(seen.add(sharer.member()), member, "decision.shares.twice");
      boolean isPercent = sharer.share() >= 0 && sharer.share() <= 100;
      checks.require(isPercent, field + "[" + i + "].share", "value.percent");
    }
  }

  private boolean contributes(MemberId member, Choice.Accepted accepted) {
    return problem.solution(accepted.solution()).stream()
        .anyMatch(one -> one.contributors().contains(member));
  }
}
