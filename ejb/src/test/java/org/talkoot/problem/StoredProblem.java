package org.talkoot.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.shared.Ids;
import org.talkoot.shared.TestDatabase;

/** Puts problems and solutions into the test database as they stand after somebody made them. */
public final class StoredProblem {
  private final long network;
  private final MemberId requester;
  private String status = "open";
  private Instant openedAt = Instant.parse("2026-03-01T10:00:00Z");
  private Instant reviewFrom = openedAt.plus(Duration.ofDays(10));
  private BriefBuilder brief =
      Brief.asking("Which 20 bus stops in Koivuniemi should get a bench first?")
          .deliverable("A ranked list of 20 stops on two pages.")
          .criteria(List.of(Criterion.of("every stop has at least ten riders a day", 1)))
          .topics(List.of("bus stops"))
          .pledge(new Pledge("The board decides.", "Petra", LocalDate.parse("2026-11-30")));

  private StoredProblem(long network, MemberId requester) {
    this.network = network;
    this.requester = requester;
  }

  public static StoredProblem aProblem(long network, long requester) {
    return new StoredProblem(network, MemberId.of(requester));
  }

  public StoredProblem asking(String question) {
    brief.question(question);
    return this;
  }

  public StoredProblem delivering(String deliverable) {
    brief.deliverable(deliverable);
    return this;
  }

  public StoredProblem written(String language) {
    brief.language(language);
    return this;
  }

  /** Sets who sees what before the decision. */
  public StoredProblem under(Anonymity anonymity) {
    brief.mode(anonymity.mode()).review(anonymity.review());
    return this;
  }

  public StoredProblem draft() {
    status = "draft";
    openedAt = null;
    reviewFrom = null;
    return this;
  }

  public StoredProblem openedAt(Instant at) {
    openedAt = at;
    reviewFrom = at.plus(Duration.ofDays(10));
    return this;
  }

  public StoredProblem in(String newStatus) {
    status = newStatus;
    return this;
  }

  public ProblemId store() {
    ProblemId id = ProblemId.next();
    Instant listed = openedAt == null ? Instant.parse("2026-03-01T09:00:00Z") : openedAt;
    TestDatabase.jdbi()
        .useHandle(
            handle -> {
              handle
                  .createUpdate(
                      """
                      insert into problem (id, network_id, requested_by, status, brief, deadline,
                                           listed_at, changed_at, opened_at, review_from)
                      values (:id, :network, :requester, :status, cast(:brief as jsonb), :reviewFrom,
                              :listed, :listed, :opened, :reviewFrom)
                      """)
                  .bind("id", id)
                  .bind("network", network)
                  .bind("requester", requester)
                  .bind("status", status)
                  .bind("brief", new BriefConverter().convertToDatabaseColumn(brief.write()))
                  .bind("listed", listed)
                  .bind("opened", openedAt)
                  .bind("reviewFrom", reviewFrom)
                  .execute();
              handle.execute(
                  "insert into problem_tally (problem_id, active_at) values (?, now())",
                  id.value());
            });
    return id;
  }

  /** Stores a solution and returns its id. */
  public static long aSolution(ProblemId problem, long network, long author) {
    long id = Ids.next();
    TestDatabase.jdbi()
        .useHandle(
            handle -> {
              handle.execute(
                  """
                  insert into solution (id, problem_id, network_id, author_id, text, language,
                                        revision, submitted_at, changed_at)
                  values (?, ?, ?, ?, '# Benches\n\nAt *every* stop.', 'en', 1, now(), now())
                  """,
                  id,
                  problem.value(),
                  network,
                  author);
              handle.execute("insert into solution_tally (solution_id) values (?)", id);
            });
    return id;
  }

  /** Lets the member into the network. */
  public static void join(long network, long member) {
    TestDatabase.jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "insert into membership (network_id, member_id, role, joined_at)"
                        + " values (?, ?, 'MEMBER', now())",
                    network,
                    member));
  }
}
