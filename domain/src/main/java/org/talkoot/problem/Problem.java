package org.talkoot.problem;

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
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.TopicId;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.Checks;

/**
 * A bounded question on its way from draft to outcome.
 *
 * <p>A requester drafts it, perhaps with a coach, and opens it when its boundedness passes. Members
 * answer until the requester decides; from the deadline on, or earlier when the requester closes
 * the door, it is in review. A decided problem waits for its outcome and closes. Before the
 * decision it can be withdrawn, with a reason. Every other move is refused by name.
 *
 * <p>The clock alone moves an open problem into review: nothing is written at the deadline, so ask
 * {@link #statusAt}.
 */
@Entity
@Table(name = "problem")
public class Problem {
  private static final int LONGEST_REASON = 2_000;

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ProblemId id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "network_id"))
  private NetworkId network;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "requested_by"))
  private MemberId requestedBy;

  @Embedded private Lifecycle lifecycle;

  private String format;

  @Convert(converter = BriefConverter.class)
  private Brief brief;

  @Column(name = "deadline")
  private @Nullable Instant deadline;

  @Column(name = "decide_by")
  private @Nullable LocalDate decideBy;

  @ElementCollection
  @CollectionTable(
      name = "problem_topic",
      joinColumns = @JoinColumn(name = "problem_id", referencedColumnName = "id"))
  @AttributeOverride(name = "value", column = @Column(name = "topic_id"))
  private Set<TopicId> topics = new HashSet<>();

  @Column(name = "rule_set")
  private int ruleSet;

  @Column(name = "similar_seen")
  private boolean similarSeen;

  @Column(name = "listed_at")
  private Instant listedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "withdrawal_reason")
  private @Nullable String withdrawalReason;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Problem() {}

  private Problem(NetworkId network, MemberId requestedBy, Brief brief, Instant at) {
    BriefLimits.check(brief);
    this.id = ProblemId.next();
    this.network = network;
    this.requestedBy = requestedBy;
    this.lifecycle = Lifecycle.begin();
    this.format = "problem";
    this.listedAt = at;
    this.changedAt = at;
    word(brief.numberedAnew());
  }

  /** Begins a problem as a draft, which may be incomplete. */
  public static Problem draft(NetworkId network, MemberId requestedBy, Brief brief, Instant at) {
    return new Problem(network, requestedBy, brief, at);
  }

  /** Words the draft anew; criteria that stay keep their ids. */
  public void change(MemberId by, Brief newBrief, Instant at) {
    requireRequester(by);
    lifecycle.requireDraft();
    BriefLimits.check(newBrief);
    word(newBrief.keepingIdsOf(brief));
    changedAt = at;
  }

  /** Notes that the requester has looked at similar problems. */
  public void seeSimilar(MemberId by) {
    requireRequester(by);
    lifecycle.requireDraft();
    similarSeen = true;
  }

  /** Shows the draft to managers and experienced framers for comments. */
  public void askForCoaching(MemberId by) {
    requireRequester(by);
    lifecycle.enterCoaching();
  }

  /** Takes the draft back from coaching. */
  public void endCoaching(MemberId by) {
    requireRequester(by);
    lifecycle.leaveCoaching();
  }

  /**
   * Opens the problem to everybody in its network.
   *
   * @param similarExist whether there are similar problems that one should look at first
   * @param ruleSetInForce version of the rules that its points follow to the end
   */
  public void open(MemberId by, boolean similarExist, int ruleSetInForce, Instant at) {
    requireRequester(by);
    lifecycle.requireUnopened();
    boundedness(similarExist, at).requireOpenable();
    lifecycle.open(deadline, at);
    ruleSet = ruleSetInForce;
    listedAt = at;
    changedAt = at;
    decideBy = brief.decisionDue().map(DueDay::day).orElse(null);
  }

  /** Files the problem under the topics that its brief names. */
  public void file(Collection<TopicId> named) {
    topics.addAll(named);
  }

  /** Holds the brief against the gate. */
  public Boundedness boundedness(boolean similarExist, Instant at) {
    return Boundedness.of(brief, new Circumstances(at, similarSeen || !similarExist));
  }

  /** Ends the time for answers before the deadline. */
  public void closeEarly(MemberId by, Instant at) {
    requireRequester(by);
    lifecycle.closeEarly(at);
    changedAt = at;
  }

  /** Writes down that its deadline has passed; says whether that was news. */
  public boolean passDeadline(Instant at) {
    return lifecycle.passDeadline(at);
  }

  /**
   * Takes the problem back before its decision.
   *
   * @param byManager whether the one who acts manages the network
   * @param reason what everyone involved can read
   */
  public void withdraw(MemberId by, boolean byManager, String reason, Instant at) {
    if (!byManager) {
      requireRequester(by);
    }
    lifecycle.requireWithdrawable();
    new Checks().text("reason", reason, 1, LONGEST_REASON).throwIfBroken();
    lifecycle.withdraw(at);
    withdrawalReason = reason.strip();
    changedAt = at;
  }

  /** Refuses unless this member may delete it: the requester, as long as it is a draft. */
  public void requireDeletable(MemberId by) {
    requireRequester(by);
    lifecycle.requireDraft();
  }

  /** Marks that its requester has decided on the solutions. */
  public void decided(MemberId by, Instant at) {
    requireRequester(by);
    lifecycle.decided(brief.mode(), at);
    changedAt = at;
  }

  /** Marks that the first step of its outcome was reported; further steps change nothing. */
  public void outcomeStarted(Instant at) {
    lifecycle.outcomeStarted(at);
    changedAt = at;
  }

  /** Lets the clock close it at the moment, unless an earlier one stands or it ends before. */
  public void closeOn(Instant moment) {
    lifecycle.closeOn(moment);
  }

  /** Writes down that the clock has closed it; says whether that was news. */
  public boolean passClosing(Instant at) {
    return lifecycle.passClosing(at);
  }

  /** Ends a problem whose outcome is known, or of which nothing was accepted. */
  public void close(Instant at) {
    lifecycle.close(at);
    changedAt = at;
  }

  /** Returns how far it has come at the instant: the deadline moves it into review by itself. */
  public ProblemStatus statusAt(Instant instant) {
    return lifecycle.statusAt(instant);
  }

  /** Refuses unless solutions can be sent in or changed: from the opening until the decision. */
  public void requireTakesSolutions() {
    lifecycle.requireTakesSolutions();
  }

  /**
   * Refuses unless wordings of solutions can be sent in at the instant: from the opening until the
   * decision, of a sealed problem until the deadline.
   */
  public void requireTakesWordings(Instant at) {
    lifecycle.requireTakesSolutions();
    if (!anonymity().takesSolutions(lifecycle.statusAt(at))) {
      throw new SolutionsAreSealed();
    }
  }

  /** Refuses a vote on the brief by its requester, or on one that was not opened or withdrawn. */
  public void requireTakesVoteOf(MemberId voter) {
    if (isRequestedBy(voter)) {
      throw new VotingForOneself();
    }
    lifecycle.requireTakesVotes();
  }

  /** Refuses comments on what was not opened or was withdrawn; coaching takes them privately. */
  public void requireTakesComments() {
    lifecycle.requireTakesComments();
  }

  /** Tells whether the member asked this. */
  public boolean isRequestedBy(MemberId member) {
    return requestedBy.equals(member);
  }

  /** Refuses what was opened already. */
  public void requireUnopened() {
    lifecycle.requireUnopened();
  }

  /** Refuses everybody but the requester. */
  public void requireRequester(MemberId by) {
    if (!isRequestedBy(by)) {
      throw new NotTheRequester();
    }
  }

  private void word(Brief newBrief) {
    brief = newBrief;
    deadline = newBrief.deadline();
    decideBy = newBrief.decideBy();
  }

  /** Tells whether what happens in it is kept apart: opened, sealed or blind, not decided. */
  public boolean isVeiled() {
    return anonymity().isVeiled() && openedAt().isPresent() && decidedAt().isEmpty();
  }

  /** Returns what events tell of this problem. */
  public ProblemFacts facts() {
    return new ProblemFacts(
        id.value(),
        network.value(),
        requestedBy.value(),
        topics.stream().map(TopicId::value).sorted().toList(),
        brief.pot().points(),
        ruleSet);
  }

  /** Returns the id. */
  public ProblemId id() {
    return id;
  }

  /** Returns the network it is asked in. */
  public NetworkId network() {
    return network;
  }

  /** Returns who asks. */
  public MemberId requestedBy() {
    return requestedBy;
  }

  /** Returns the brief. */
  public Brief brief() {
    return brief;
  }

  /** Returns what its brief promises of who sees what before the decision. */
  public Anonymity anonymity() {
    return Anonymity.of(brief);
  }

  /** Returns its topics; empty before it opens. */
  public List<TopicId> topics() {
    return List.copyOf(topics);
  }

  /** Returns the form of crowd work it belongs to. */
  public String format() {
    return format;
  }

  /** Returns since when it is open to answers, empty for a draft. */
  public Optional<Instant> openedAt() {
    return Optional.ofNullable(lifecycle.openedAt());
  }

  /** Returns when its requester decided. */
  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(lifecycle.decidedAt());
  }

  /** Returns when it closed or was withdrawn. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(lifecycle.endedAt());
  }

  /** Returns why it was withdrawn. */
  public Optional<String> withdrawalReason() {
    return Optional.ofNullable(withdrawalReason);
  }

  /** Returns the day by which its requester promised to decide. */
  public Optional<DueDay> decisionDue() {
    return Optional.ofNullable(decideBy).map(DueDay::new);
  }

  /** Returns the version of the rules that its points follow, 0 before it opens. */
  public int ruleSet() {
    return ruleSet;
  }

  /** Returns when it was last changed. */
  public Instant changedAt() {
    return changedAt;
  }

  /** Returns when it was listed last: drafted, then opened. */
  public Instant listedAt() {
    return listedAt;
  }

  /** Returns the content version. */
  public long version() {
    return version;
  }
}
