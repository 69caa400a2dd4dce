package org.talkoot.solution;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemFacts;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Checks;

/**
 * A change that somebody proposes to another member's solution.
 *
 * <p>It holds the whole new text beside the revision it began with. Those who made the solution
 * merge it, which credits the refiner, or decline it with a reason; until then the refiner may take
 * it back. Once settled it never changes.
 */
@Entity
@Table(name = "refinement")
public class Refinement {
  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST_REASON = 1_000;

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private RefinementId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "solution_id"))
  private SolutionId solution;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "problem_id"))
  private ProblemId problem;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "network_id"))
  private NetworkId network;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "refiner_id"))
  private MemberId refiner;

  @Column(name = "base_revision")
  private int baseRevision;

  private String text;
  private String note;
  private int words;

  /** What it changes in few words, for lists; it follows from the texts, which never change. */
  @Convert(converter = WordDiffConverter.class)
  private WordDiff excerpt;

  private String state;
  private @Nullable String reason;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  @Column(name = "settled_by")
  private @Nullable Long settledBy;

  @Column(name = "merged_revision")
  private @Nullable Integer mergedRevision;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Refinement() {}

  private Refinement(Problem of, Solution to, MemberId refiner, Suggestion suggestion, Instant at) {
    this.id = RefinementId.under(of.anonymity(), at);
    this.solution = to.id();
    this.problem = to.problem();
    this.network = to.network();
    this.refiner = refiner;
    this.baseRevision = suggestion.revision();
    this.text = suggestion.text();
    this.note = suggestion.note();
    WordDiff change = suggestion.change();
    this.words = change.words();
    this.excerpt = change.excerpt();
    this.state = RefinementState.OPEN.code();
    this.proposedAt = at;
  }

  /** Proposes a change to a solution that others made, as long as its problem takes solutions. */
  public static Refinement propose(
      Problem of, Solution to, MemberId refiner, Suggestion suggestion, Instant at) {
    requireOther(to, refiner);
    of.requireTakesWordings(at);
    to.requireStanding();
    suggestion.check();
    return new Refinement(of, to, refiner, suggestion, at);
  }

  /** Takes it back, before it is settled. */
  public void withdraw(MemberId by, Instant at) {
    if (!refiner.equals(by)) {
      throw new NotTheRefiner();
    }
    requireOpen();
    settle(RefinementState.WITHDRAWN, by, at);
  }

  /**
   * Declines it.
   *
   * @param why what the refiner can read, 3 to 1,000 characters
   */
  public void decline(Solution of, MemberId by, String why, Instant at) {
    of.requireMaker(by);
    requireOpen();
    new Checks().text("reason", why, SHORTEST_REASON, LONGEST_REASON).throwIfBroken();
    reason = why.strip();
    settle(RefinementState.DECLINED, by, at);
  }

  /** Refuses unless this member may merge it now. */
  public void requireMergeable(Problem of, Solution to, MemberId by) {
    to.requireMaker(by);
    requireOther(to, refiner);
    requireOpen();
    to.requireStanding();
    of.requireTakesSolutions();
  }

  /** Marks that a solution says it now; call {@link #requireMergeable} first. */
  public void merged(Solution into, MemberId by, Instant at) {
    requireOpen();
    mergedRevision = into.revision();
    settle(RefinementState.MERGED, by, at);
  }

  private static void requireOther(Solution to, MemberId refiner) {
    if (to.isBy(refiner)) {
      throw new RefiningOwnSolution();
    }
  }

  private void requireOpen() {
    if (state() != RefinementState.OPEN) {
      throw new RefinementIsSettled();
    }
  }

  private void settle(RefinementState to, MemberId by, Instant at) {
    state = to.code();
    settledBy = by.value();
    settledAt = at;
  }

  /** Returns what events tell of it. */
  public RefinementFacts facts(ProblemFacts of, Solution to) {
    int revision = mergedRevision == null ? baseRevision : mergedRevision;
    return new RefinementFacts(
        of, solution.value(), to.author().value(), id.value(), refiner.value(), revision, words);
  }

  /** Returns the id. */
  public RefinementId id() {
    return id;
  }

  /** Returns the solution it would change. */
  public SolutionId solution() {
    return solution;
  }

  /** Returns the problem of that solution. */
  public ProblemId problem() {
    return problem;
  }

  /** Returns the network it stands in. */
  public NetworkId network() {
    return network;
  }

  /** Returns who proposed it. */
  public MemberId refiner() {
    return refiner;
  }

  /** Returns the number of the revision it began with. */
  public int baseRevision() {
    return baseRevision;
  }

  /** Returns the whole proposed text. */
  public String text() {
    return text;
  }

  /** Returns why it was proposed. */
  public String note() {
    return note;
  }

  /** Returns how many words it adds or removes. */
  public int words() {
    return words;
  }

  /** Returns how far it has come. */
  public RefinementState state() {
    return RefinementState.of(state);
  }

  /** Returns when it was settled, null while it is open. */
  public @Nullable Instant settledAt() {
    return settledAt;
  }

  /** Returns who settled it, null while it is open. */
  public @Nullable MemberId settledBy() {
    return settledBy == null ? null : MemberId.of(settledBy);
  }

  /** Returns why it was declined, null otherwise. */
  public @Nullable String reason() {
    return reason;
  }

  /** Returns when it was proposed. */
  public Instant proposedAt() {
    return proposedAt;
  }

  /** Returns the version. */
  public long version() {
    return version;
  }
}
