package org.talkoot.solution.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.talkoot.draft.application.Drafts;
import org.talkoot.member.Handle;
import org.talkoot.member.Member;
import org.talkoot.member.MemberId;
import org.talkoot.member.MemberRepository;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemRepository;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.problem.persistence.ProblemTallies;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.shared.InvalidInput;
import org.talkoot.solution.CoAuthorAnswered;
import org.talkoot.solution.CoAuthorInvited;
import org.talkoot.solution.Solution;
import org.talkoot.solution.SolutionFacts;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.SolutionRepository;
import org.talkoot.solution.SolutionRevised;
import org.talkoot.solution.SolutionSubmitted;
import org.talkoot.solution.SolutionWithdrawn;
import org.talkoot.solution.persistence.SolutionQueries;

/** What authors do with their solutions until the decision. */
@Stateless
public class SolutionSubmission {
  @Inject private VisibleProblems visibleProblems;
  @Inject private VisibleSolutions visible;
  @Inject private ProblemRepository problems;
  @Inject private SolutionRepository solutions;
  @Inject private Drafts drafts;
  @Inject private SolutionQueries rows;
  @Inject private ProblemTallies tallies;
  @Inject private MemberRepository members;
  @Inject private Memberships memberships;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Sends in an answer and invites those who shall share in it. */
  public SolutionId submit(SubmitSolution command) {
    MemberId author = command.by();
    Problem problem = visibleProblems.lockToAnswer(command.problem(), author);
    memberships.require(problem.network(), author, Privilege.SOLVE);
    Instant now = clock.instant();
    Solution solution = Solution.submit(problem, author, command.wording(), now);
    List<MemberId> invited =
        solution.shareWith(problem, people(command.coAuthors(), problem.network()), now);
    long earlier = rows.givenTo(problem.id());
    solutions.add(solution);
    drafts.sent(author, SolutionDrafting.key(problem.id()));
    SolutionFacts facts = solution.facts(problem.facts());
    long hoursOpen =
        problem.openedAt().map(opened -> Duration.between(opened, now).toHours()).orElse(0L);
    events.append(new SolutionSubmitted(facts, earlier, hoursOpen, author.value(), now));
    announce(invited, facts, now);
    tallies.solutions(problem.id(), 1, now);
    return solution.id();
  }

  /** Words a solution anew, unless somebody changed it meanwhile; only its author invites. */
  public void revise(ReviseSolution command) {
    MemberId author = command.by();
    Problem problem = problems.lock(visible.get(command.solution(), author).problem());
    Solution solution = solutions.lock(command.solution());
    solution.requireMaker(author);
    command.coAuthors().ifPresent(handles -> solution.requireAuthor(author));
    command.expected().check(solution.version());
    drafts.sent(author, SolutionDrafting.key(solution.id()));
    Instant now = clock.instant();
    boolean changed = solution.revise(problem, author, command.wording(), now);
    List<MemberId> invited =
        command
            .coAuthors()
            .map(handles -> people(handles, problem.network()))
            .map(people -> solution.shareWith(problem, people, now))
            .orElse(List.of());
    SolutionFacts facts = solution.facts(problem.facts());
    if (changed) {
      solutions.keepWording(solution, author);
      events.append(new SolutionRevised(facts, author.value(), now));
      tallies.touch(problem.id(), now);
    }
    announce(invited, facts, now);
  }

  /** Takes a solution back, unless it was accepted. */
  public void withdraw(SolutionId id, MemberId by, ExpectedVersion expected) {
    Problem problem = problems.lock(visible.get(id, by).problem());
    Solution solution = solutions.lock(id);
    solution.requireAuthor(by);
    expected.check(solution.version());
    Instant now = clock.instant();
    solution.withdraw(by, now);
    events.append(new SolutionWithdrawn(solution.facts(problem.facts()), by.value(), now));
    tallies.solutions(problem.id(), -1, now);
  }

  /** Takes the answer of somebody who was invited to share in a solution. */
  public void answerInvitation(SolutionId id, MemberId by, boolean accepts) {
    Problem problem = problems.lock(visible.get(id, by).problem());
    Solution solution = solutions.lock(id);
    solution.answerInvitation(problem, by, accepts);
    events.append(
        new CoAuthorAnswered(
            solution.facts(problem.facts()), accepts, by.value(), clock.instant()));
  }

  private void announce(List<MemberId> invited, SolutionFacts facts, Instant now) {
    invited.forEach(
        invitee -> events.append(new CoAuthorInvited(facts, invitee.value(), facts.author(), now)));
  }

  private List<MemberId> people(List<String> handles, NetworkId network) {
    List<MemberId> people = new ArrayList<>();
    for (int i = 0; i < handles.size(); i++) {
      String field = "coAuthors[" + i + "]";
      String handle = handles.get(i);
      people.add(
          named(handle)
              .filter(member -> memberships.find(network, member).isPresent())
              .orElseThrow(() -> InvalidInput.of(field, "coAuthors.unknown", handle)));
    }
    return people;
  }

  private Optional<MemberId> named(String handle) {
    return Handle.isValid(handle)
        ? members.findByHandle(Handle.of(handle)).map(Member::id)
        : Optional.empty();
  }
}
