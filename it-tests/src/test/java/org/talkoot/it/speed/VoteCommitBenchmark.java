package org.talkoot.it.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.server.Deployments;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.Admission;
import org.talkoot.member.application.Newcomer;
import org.talkoot.problem.Brief;
import org.talkoot.problem.Criterion;
import org.talkoot.problem.Pledge;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.DraftProblem;
import org.talkoot.problem.application.ProblemPosting;
import org.talkoot.shared.Ids;
import org.talkoot.solution.Ballot;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.Wording;
import org.talkoot.solution.application.CastVote;
import org.talkoot.solution.application.SolutionSubmission;
import org.talkoot.solution.application.SubmitSolution;
import org.talkoot.solution.application.Voting;

/**
 * How long one vote takes at the service boundary, commit and ledger included, nobody in its way.
 *
 * <p>The first half of the votes is not counted: by then the compiler has done its work.
 */
@ExtendWith(ArquillianExtension.class)
class VoteCommitBenchmark {
  private static final Logger LOG = Logger.getLogger(VoteCommitBenchmark.class.getName());
  private static final int VOTERS = 100;
  private static final int SOLUTIONS = 400;
  private static final int WARM_UP = 20_000;

  @Inject private Admission admission;
  @Inject private ProblemPosting posting;
  @Inject private SolutionSubmission submission;
  @Inject private Voting voting;

  @Resource(lookup = "java:app/jdbc/talkoot")
  private DataSource dataSource;

  @Deployment
  static EnterpriseArchive ear() {
    return Deployments.ear(VoteCommitBenchmark.class);
  }

  @Test
  void votes_one_after_the_other() throws Exception {
    List<MemberId> voters = members(VOTERS);
    List<SolutionId> solutions = solutions();
    long[] nanos = new long[VOTERS * SOLUTIONS];
    int count = 0;
    long processor = 0;
    for (SolutionId solution : solutions) {
      if (count == WARM_UP) {
        processor = processorTime();
      }
      for (MemberId voter : voters) {
        long begun = System.nanoTime();
        voting.vote(new CastVote(voter, solution, Ballot.helpful()));
        nanos[count++] = System.nanoTime() - begun;
      }
    }
    processor = processorTime() - processor;
    report(Arrays.copyOfRange(nanos, WARM_UP, count), processor);
    assertEquals(VOTERS * SOLUTIONS, count);
  }

  private void report(long[] nanos, long processor) throws Exception {
    Arrays.sort(nanos);
    String text =
        String.format(
            "fsync %s, %d votes: p50 %.2f ms, p90 %.2f ms, p99 %.2f ms, p99.9 %.2f ms;"
                + " processor time of the server's thread %.2f ms a vote",
            fsync(),
            nanos.length,
            at(nanos, 0.5),
            at(nanos, 0.9),
            at(nanos, 0.99),
            at(nanos, 0.999),
            processor / 1e6 / nanos.length);
    LOG.info(text);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double at(long[] sorted, double part) {
    return sorted[(int) (sorted.length * part)] / 1e6;
  }

  private String fsync() throws Exception {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select current_setting('fsync') || ', synchronous commit '"
                    + " || current_setting('synchronous_commit')")) {
      row.next();
      return row.getString(1);
    }
  }

  /** Each by an author of their own, so that daily caps are as far away as usual. */
  private List<SolutionId> solutions() {
    MemberId asker = members(1).get(0);
    ProblemId problem = posting.draft(new DraftProblem(asker, "commons", brief()));
    posting.open(problem, asker);
    List<SolutionId> solutions = new ArrayList<>();
    for (MemberId author : members(SOLUTIONS)) {
      solutions.add(
          submission.submit(
              new SubmitSolution(
                  author, problem, new Wording("Beside the old one.", "en", null), List.of())));
    }
    return solutions;
  }

  private static Brief brief() {
    Instant deadline = Instant.now().plus(Duration.ofDays(10));
    LocalDate decideBy = deadline.atZone(ZoneOffset.UTC).toLocalDate().plusDays(10);
    return Brief.asking("Where should the bench by the lake stand this summer?")
        .deliverable("One page with a plan.")
        .criteria(List.of(Criterion.of("Can be done by two people in a day", 1)))
        .topics(List.of("benches", "lakes"))
        .language("en")
        .deadline(deadline)
        .decideBy(decideBy)
        .pledge(new Pledge("The caretaker builds it", "The caretaker", decideBy.plusDays(30)))
        .write();
  }

  private List<MemberId> members(int count) {
    List<MemberId> members = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String handle = "m" + Ids.text(Ids.next());
      members.add(
          admission.admit(
              new Newcomer(handle + "@example.org", Optional.of(handle), handle, "en", "none")));
    }
    return members;
  }
}
