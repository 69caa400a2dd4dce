package org.talkoot.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/**
 * What a decision must know of the problem.
 *
 * @param promisedBefore the first moment that is too late for the promised date
 * @param pot points of the pot
 * @param ruleSet version in force when the problem opened
 * @param solutions those not withdrawn
 */
public record ProblemToDecide(
    ProblemId problem,
    NetworkId network,
    MemberId requester,
    List<Long> topics,
    Instant promisedBefore,
    long pot,
    long ruleSet,
    List<Lineage> solutions) {

  Optional<Lineage> solution(SolutionId id) {
    return solutions.stream().filter(lineage -> lineage.solution().equals(id)).findFirst();
  }

  Lineage lineage(SolutionId id) {
    return solution(id).orElseThrow();
  }

  long solutionsByOthers() {
    return solutions.stream().filter(one -> !one.author().equals(requester)).count();
  }

  List<Lineage> lineagesOf(Choice choice) {
    return choice.accepted().stream()
        .flatMap(accepted -> solution(accepted.solution()).stream())
        .toList();
  }
}
