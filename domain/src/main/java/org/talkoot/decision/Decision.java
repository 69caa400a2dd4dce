package org.talkoot.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Part;
import org.talkoot.solution.SolutionId;

/**
 * The requester's decision about a problem: made once, never changed.
 *
 * <p>It accepts one or several solutions, with shares over all of them, or none, and gives reasons
 * that everybody who answered can read. It remembers whether the promised date was kept.
 */
@Entity
@Table(name = "decision")
public class Decision {
  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private DecisionId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "problem_id"))
  private ProblemId problem;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "network_id"))
  private NetworkId network;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "requester_id"))
  private MemberId requester;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "on_time")
  private boolean onTime;

  private String text;

  @ElementCollection
  @CollectionTable(
      name = "decision_share",
      joinColumns = @JoinColumn(name = "decision_id", referencedColumnName = "id"))
  private List<Share> shares;

  @ElementCollection
  @CollectionTable(
      name = "decision_solution",
      joinColumns = @JoinColumn(name = "decision_id", referencedColumnName = "id"))
  private List<SolutionReason> solutions;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Decision() {}

  private Decision(ProblemToDecide subject, Choice choice, Instant now) {
    id = DecisionId.next();
    problem = subject.problem();
    network = subject.network();
    requester = subject.requester();
    decidedAt = now;
    onTime = now.isBefore(subject.promisedBefore());
    text = Objects.requireNonNullElse(choice.text(), "").strip();
    shares = new ArrayList<>(sharesOf(subject, choice));
    solutions = new ArrayList<>(reasonsOf(subject, choice));
  }

  /**
   * Decides a problem that its requester may decide just now.
   *
   * @throws org.talkoot.shared.InvalidInput when the choice does not keep its rules
   */
  public static Decision make(ProblemToDecide subject, Choice choice, Instant now) {
    ChoiceRules.check(subject, choice);
    return new Decision(subject, choice, now);
  }

  private static List<Share> sharesOf(ProblemToDecide subject, Choice choice) {
    if (!choice.namesShares()) {
      return ShareProposal.of(subject.lineagesOf(choice), subject.requester()).stream()
          .filter(share -> share.percent() > 0)
          .toList();
    }
    return choice.accepted().stream()
        .flatMap(accepted -> sharesOf(subject.lineage(accepted.solution()), accepted))
        .toList();
  }

  private static Stream<Share> sharesOf(Lineage lineage, Choice.Accepted accepted) {
    return accepted.shares().stream()
        .filter(sharer -> sharer.share() > 0)
        .map(sharer -> lineage.share(sharer.member(), sharer.share()));
  }

  private static List<SolutionReason> reasonsOf(ProblemToDecide subject, Choice choice) {
    return subject.solutions().stream()
        .map(Lineage::solution)
        .map(
            solution ->
                new SolutionReason(
                    solution,
                    choice.isAccepted(solution),
                    choice.reasonFor(solution).map(Choice.Reason::text).orElse("")))
        .toList();
  }

  /** Returns the event that tells of the decision. */
  public ProblemDecided decided(ProblemToDecide subject) {
    return new ProblemDecided(
        decidedAt,
        network.value(),
        requester.value(),
        subject.topics(),
        Map.of(
            "problem", problem.value(),
            "requester", requester.value(),
            "pot", subject.pot(),
            "ruleSet", subject.ruleSet(),
            "accepted", (long) accepted().size(),
            "onTime", onTime ? 1L : 0L,
            "othersSolutions", subject.solutionsByOthers()),
        parts());
  }

  /** Returns the contributors' shares as events tell them. */
  public List<Part> parts() {
    return shares.stream().map(Share::part).toList();
  }

  /** Returns its id. */
  public DecisionId id() {
    return id;
  }

  /** Returns the accepted solutions. */
  public List<SolutionId> accepted() {
    return solutions.stream()
        .filter(SolutionReason::isAccepted)
        .map(SolutionReason::solution)
        .toList();
  }

  /** Returns the shares, which sum to 100 unless nothing was accepted. */
  public List<Share> shares() {
    return List.copyOf(shares);
  }

  /** Tells whether the requester kept the promised date. */
  public boolean isOnTime() {
    return onTime;
  }

  /** Tells whether nothing was accepted. */
  public boolean acceptsNothing() {
    return accepted().isEmpty();
  }
}
