package org.talkoot.solution;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemFacts;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Checks;

/**
 * A member's answer to a problem.
 *
 * <p>Its author words it, revises it until the requester decides and may take it back unless it was
 * accepted. Others share in it once they consent to the author's invitation.
 */
@Entity
@Table(name = "solution")
public class Solution {
  private static final int MOST_CO_AUTHORS = 5;

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SolutionId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "problem_id"))
  private ProblemId problem;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "network_id"))
  private NetworkId network;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "author_id"))
  private MemberId author;

  private String text;
  private String language;

  @Column(name = "ai_disclosure")
  private @Nullable String aiDisclosure;

  private int revision;

  @ElementCollection
  @CollectionTable(
      name = "co_author",
      joinColumns = @JoinColumn(name = "solution_id", referencedColumnName = "id"))
  private Set<CoAuthor> coAuthors = new HashSet<>();

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "accepted_at")
  private @Nullable Instant acceptedAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Solution() {}

  private Solution(Problem problem, MemberId author, Wording wording, Instant at) {
    this.id = SolutionId.under(problem.anonymity(), at);
    this.problem = problem.id();
    this.network = problem.network();
    this.author = author;
    this.submittedAt = at;
    word(wording, at);
  }

  /** Sends in an answer to a problem that still takes solutions. */
  public static Solution submit(Problem problem, MemberId author, Wording wording, Instant at) {
    problem.requireTakesWordings(at);
    wording.check(problem.brief().aiUse());
    return new Solution(problem, author, wording, at);
  }

  /** Words the solution anew; says whether anything changed, which makes a new revision. */
  public boolean revise(Problem of, MemberId by, Wording wording, Instant at) {
    requireMaker(by);
    requireStanding();
    of.requireTakesWordings(at);
    wording.check(of.brief().aiUse());
    boolean changes = !wording.equals(wording());
    if (changes) {
      word(wording, at);
    }
    return changes;
  }

  /** Takes over a refined text; says whether anything changed, which makes a new revision. */
  public boolean merge(Problem of, MemberId by, String refined, Instant at) {
    return revise(of, by, wording().saying(refined), at);
  }

  /**
   * Invites exactly these members to share in the solution; who was invited before keeps the answer
   * given.
   *
   * @return those who were not invited before
   */
  public List<MemberId> shareWith(Problem of, Collection<MemberId> members, Instant at) {
    new Checks()
        .require(
            members.size() <= MOST_CO_AUTHORS, "coAuthors", "coAuthors.tooMany", MOST_CO_AUTHORS)
        .require(!members.contains(author), "coAuthors", "coAuthors.self")
        .require(!members.contains(of.requestedBy()), "coAuthors", "coAuthors.requester")
        .throwIfBroken();
    coAuthors.removeIf(known -> !members.contains(known.member()));
    List<MemberId> invited =
        members.stream().distinct().filter(member -> invitation(member).isEmpty()).toList();
    invited.forEach(member -> coAuthors.add(CoAuthor.invited(member, at)));
    return invited;
  }

  /** Takes the answer of somebody who was invited; it can change until the decision. */
  public void answerInvitation(Problem of, MemberId member, boolean accepts) {
    CoAuthor invitation = invitation(member).orElseThrow(NotInvited::new);
    requireStanding();
    of.requireTakesSolutions();
    coAuthors.remove(invitation);
    coAuthors.add(invitation.answering(accepts));
  }

  /** Takes the solution back, unless it was accepted. */
  public void withdraw(MemberId by, Instant at) {
    requireAuthor(by);
    requireStanding();
    if (acceptedAt != null) {
      throw new AcceptedStays();
    }
    withdrawnAt = at;
    changedAt = at;
  }

  /** Marks that the requester accepted it; the decision has checked that this may be. */
  public void accept(Instant at) {
    requireStanding();
    acceptedAt = at;
  }

  /** Tells whether the member made it: as author or as co-author who consented. */
  public boolean isBy(MemberId member) {
    return author.equals(member)
        || invitation(member).filter(i -> i.consent() == Consent.ACCEPTED).isPresent();
  }

  /** Tells whether it was taken back. */
  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Tells whether the requester accepted it. */
  public boolean isAccepted() {
    return acceptedAt != null;
  }

  /** Refuses a solution that was taken back. */
  public void requireStanding() {
    if (isWithdrawn()) {
      throw new SolutionIsWithdrawn();
    }
  }

  /** Refuses everybody but the author. */
  public void requireAuthor(MemberId by) {
    if (!author.equals(by)) {
      throw new NotTheAuthor();
    }
  }

  /** Refuses everybody but the author and co-authors who consented. */
  public void requireMaker(MemberId by) {
    if (!isBy(by)) {
      throw new NotTheAuthor();
    }
  }

  private Optional<CoAuthor> invitation(MemberId member) {
    return coAuthors.stream().filter(known -> known.member().equals(member)).findFirst();
  }

  private void word(Wording wording, Instant at) {
    text = wording.text();
    language = wording.language();
    aiDisclosure = wording.aiDisclosure();
    revision++;
    changedAt = at;
  }

  /** Returns what events tell of this solution. */
  public SolutionFacts facts(ProblemFacts of) {
    return new SolutionFacts(of, id.value(), author.value(), revision);
  }

  /** Returns what it says now. */
  public Wording wording() {
    return new Wording(text, language, aiDisclosure);
  }

  /** Returns the id. */
  public SolutionId id() {
    return id;
  }

  /** Returns the problem it answers. */
  public ProblemId problem() {
    return problem;
  }

  /** Returns the network it stands in. */
  public NetworkId network() {
    return network;
  }

  /** Returns who wrote it. */
  public MemberId author() {
    return author;
  }

  /** Returns those who consented to share in it. */
  public List<MemberId> coAuthors() {
    return coAuthors.stream()
        .filter(known -> known.consent() == Consent.ACCEPTED)
        .map(CoAuthor::member)
        .toList();
  }

  /** Returns the number of its present revision, from 1. */
  public int revision() {
    return revision;
  }

  /** Returns when it was sent in. */
  public Instant submittedAt() {
    return submittedAt;
  }

  /** Returns when its present revision was written. */
  public Instant changedAt() {
    return changedAt;
  }

  /** Returns the content version. */
  public long version() {
    return version;
  }
}
