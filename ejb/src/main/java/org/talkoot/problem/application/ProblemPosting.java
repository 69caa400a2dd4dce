package org.talkoot.problem.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.talkoot.expertise.TopicId;
import org.talkoot.expertise.TopicRepository;
import org.talkoot.expertise.TopicSlug;
import org.talkoot.member.MemberId;
import org.talkoot.network.Membership;
import org.talkoot.network.Network;
import org.talkoot.network.NetworkRepository;
import org.talkoot.network.Privilege;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.Memberships;
import org.talkoot.problem.BountyBeyondBalance;
import org.talkoot.problem.BountyOffered;
import org.talkoot.problem.BountyReturned;
import org.talkoot.problem.Brief;
import org.talkoot.problem.PointsAtHand;
import org.talkoot.problem.Pot;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemDrafted;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemOpened;
import org.talkoot.problem.ProblemRepository;
import org.talkoot.problem.ProblemWithdrawn;
import org.talkoot.problem.ReviewStarted;
import org.talkoot.problem.RulesInForce;
import org.talkoot.problem.persistence.SimilarProblems;
import org.talkoot.shared.Checks;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.ExpectedVersion;

/** What requesters do with their problems until the decision. */
@Stateless
public class ProblemPosting {
  private static final int LONGEST_SLUG = 100;

  @Inject private ProblemRepository problems;
  @Inject private VisibleProblems visible;
  @Inject private SimilarProblems like;
  @Inject private TopicRepository topics;
  @Inject private NetworkRepository networks;
  @Inject private Memberships memberships;
  @Inject private RulesInForce rules;
  @Inject private PointsAtHand points;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Begins a problem as a draft, which may be incomplete. */
  public ProblemId draft(DraftProblem command) {
    new Checks().text("network", command.network(), 1, LONGEST_SLUG).throwIfBroken();
    Network network = networks.find(command.network()).orElseThrow(() -> unknown(command));
    memberships.require(network.id(), command.by(), Privilege.POST);
    Instant now = clock.instant();
    Problem problem = Problem.draft(network.id(), command.by(), command.brief(), now);
    problems.add(problem);
    events.append(new ProblemDrafted(problem.facts(), command.by().value(), now));
    return problem.id();
  }

  /** Words a draft anew, unless somebody changed it meanwhile. */
  public void change(ChangeProblem command) {
    Problem problem = visible.lock(command.problem(), command.by());
    problem.requireRequester(command.by());
    command.expected().check(problem.version());
    problem.change(command.by(), command.brief(), clock.instant());
  }

  /** Notes that the requester has looked at problems like this one. */
  public void seeSimilar(ProblemId id, MemberId by) {
    visible.lock(id, by).seeSimilar(by);
  }

  /** Shows a draft to the managers of its network for comments. */
  public void askForCoaching(ProblemId id, MemberId by) {
    visible.lock(id, by).askForCoaching(by);
  }

  /** Takes a draft back from coaching. */
  public void endCoaching(ProblemId id, MemberId by) {
    visible.lock(id, by).endCoaching(by);
  }

  /**
   * Opens a problem whose blocking checks all pass; topics that nobody named before begin here. The
   * pots M and L are promised by members of some level only.
   */
  public void open(ProblemId id, MemberId by) {
    Problem problem = visible.lock(id, by);
    problem.requireRequester(by);
    Membership membership = memberships.require(problem.network(), by, Privilege.POST);
    if (problem.brief().pot() != Pot.S) {
      membership.require(Privilege.POST_LARGE);
    }
    Instant now = clock.instant();
    int version = rules.versionAt(problem.network(), now);
    problem.open(by, haveSimilar(problem, now), version, now);
    problem.file(topicsOf(problem.brief(), now));
    events.append(new ProblemOpened(problem.facts(), by.value(), now));
    offerBounty(problem, now);
  }

  private void offerBounty(Problem problem, Instant now) {
    int bounty = problem.brief().bounty();
    MemberId by = problem.requestedBy();
    if (bounty > 0) {
      long atHand = points.hold(problem.network(), by);
      if (bounty > atHand) {
        throw new BountyBeyondBalance(atHand);
      }
      events.append(new BountyOffered(problem.facts(), bounty, by.value(), now));
    }
  }

  /** Ends the time for answers before the deadline. */
  public void closeEarly(ProblemId id, MemberId by) {
    Problem problem = visible.lock(id, by);
    Instant now = clock.instant();
    problem.closeEarly(by, now);
    events.append(new ReviewStarted(problem.facts(), by.value(), now));
  }

  /** Takes a problem back before its decision. */
  public void withdraw(WithdrawProblem command) {
    Problem problem = visible.lock(command.problem(), command.by());
    boolean byManager = memberships.isManager(problem.network(), command.by());
    Instant now = clock.instant();
    problem.withdraw(command.by(), byManager, command.reason(), now);
    events.append(new ProblemWithdrawn(problem.facts(), command.by().value(), now));
    returnBounty(problem, command.by(), now);
  }

  private void returnBounty(Problem problem, MemberId by, Instant now) {
    int bounty = problem.brief().bounty();
    if (bounty > 0 && problem.openedAt().isPresent()) {
      events.append(new BountyReturned(problem.facts(), bounty, by.value(), now));
    }
  }

  /** Deletes a draft for good. */
  public void delete(ProblemId id, MemberId by, ExpectedVersion expected) {
    Problem problem = visible.lock(id, by);
    problem.requireRequester(by);
    expected.check(problem.version());
    problem.requireDeletable(by);
    problems.remove(problem);
  }

  private boolean haveSimilar(Problem problem, Instant now) {
    Viewer requester = Viewer.of(problem.requestedBy());
    return !like.find(problem.brief().question(), problem.id().value(), requester, now).isEmpty();
  }

  private List<TopicId> topicsOf(Brief brief, Instant now) {
    List<TopicSlug> slugs =
        brief.topics().stream().map(TopicSlug::parse).flatMap(Optional::stream).toList();
    return topics.named(slugs, now);
  }

  private static UnknownNetwork unknown(DraftProblem command) {
    return new UnknownNetwork(command.network());
  }
}
