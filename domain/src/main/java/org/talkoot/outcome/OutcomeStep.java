package org.talkoot.outcome;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;

/** One dated step on the way from a decision to what came of it, with its evidence. */
@Entity
@Table(name = "outcome_step")
public class OutcomeStep {
  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private OutcomeStepId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "problem_id"))
  private ProblemId problem;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "network_id"))
  private NetworkId network;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "requester_id"))
  private MemberId requester;

  @Convert(converter = OutcomeStageConverter.class)
  private OutcomeStage stage;

  private String text;

  @Convert(converter = FigureConverter.class)
  private @Nullable Figure figure;

  @Convert(converter = EvidenceConverter.class)
  private EvidenceLinks evidence;

  @Column(name = "on_time")
  private boolean onTime;

  @Column(name = "reported_at")
  private Instant reportedAt;

  @ElementCollection
  @CollectionTable(
      name = "outcome_verification",
      joinColumns = @JoinColumn(name = "step_id", referencedColumnName = "id"))
  private List<Verification> verifications;

  @Version private long version;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected OutcomeStep() {}

  OutcomeStep(DecidedProblem subject, OutcomeReport report, Instant now) {
    id = OutcomeStepId.next();
    problem = subject.problem();
    network = subject.network();
    requester = subject.requester();
    stage = Objects.requireNonNull(report.stage());
    text = report.text();
    figure = report.figure() == null || report.figure().isEmpty() ? null : report.figure();
    evidence = new EvidenceLinks(report.evidence());
    onTime = now.isBefore(subject.promisedBefore());
    reportedAt = now;
    verifications = new ArrayList<>();
  }

  void verify(MemberId by, int judgement, String text, boolean first, Instant now) {
    verifications.add(new Verification(problem, by, judgement, text.strip(), first, now));
  }

  /** Returns the event that tells of the step. */
  public OutcomeReported reported(DecidedProblem subject, boolean first) {
    return new OutcomeReported(
        reportedAt,
        network.value(),
        requester.value(),
        subject.topics(),
        Map.of(
            "problem",
            problem.value(),
            "requester",
            requester.value(),
            "step",
            (long) stage.number(),
            "onTime",
            onTime ? 1L : 0L,
            "othersSolutions",
            subject.othersSolutions(),
            "first",
            first ? 1L : 0L));
  }

  /** Returns the event that tells of a verification of the step. */
  public OutcomeVerified verified(
      DecidedProblem subject, MemberId verifier, int judgement, boolean first, Instant now) {
    return new OutcomeVerified(
        now,
        network.value(),
        verifier.value(),
        subject.topics(),
        Map.of(
            "problem", problem.value(),
            "requester", requester.value(),
            "verifier", verifier.value(),
            "step", (long) stage.number(),
            "first", first ? 1L : 0L,
            "pot", subject.pot(),
            "ruleSet", subject.ruleSet(),
            "judgement", (long) judgement),
        subject.parts());
  }

  /** Returns its id. */
  public OutcomeStepId id() {
    return id;
  }

  /** Returns how far it has come. */
  public OutcomeStage stage() {
    return stage;
  }

  /** Tells whether anybody verified it. */
  public boolean isVerified() {
    return !verifications.isEmpty();
  }

  boolean isVerifiedBy(MemberId member) {
    return verifications.stream().anyMatch(verification -> verification.isBy(member));
  }
}
