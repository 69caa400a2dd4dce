package org.talkoot.benchmark;

import java.io.IOException;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.statement.SqlStatements;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.talkoot.network.NetworkId;
import org.talkoot.review.application.ConsensusFitting;
import org.talkoot.review.application.ConsensusKeeping;
import org.talkoot.review.persistence.ConsensusRows;
import org.talkoot.review.persistence.FittingRows;
import org.talkoot.review.persistence.NeighbourRows;
import org.talkoot.shared.Ids;
import org.talkoot.solution.SolutionId;

/**
 * Keeps the consensus of a network of 100,000 reviews of six criteria by 4,000 people in
 * PostgreSQL: all of it anew, and after one more review with its row and its commit.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class ConsensusStoreBenchmark {
  private static final NetworkId NETWORK = NetworkId.of(SyntheticDatabase.NETWORK);
  private static final int PEOPLE = 4_000;
  private static final int SOLUTIONS = 25_000;
  private static final long FIRST_PERSON = 1_000_000;
  private static final long FIRST_SOLUTION = 5_000_000;

  private static final String PROBLEM =
      """
      insert into problem (id, network_id, requested_by, status, brief, listed_at, changed_at,
                           opened_at, review_from)
      values (1, :network, :asker, 'open',
              '{"question": "What?", "mode": "OPEN", "review": "OPEN", "language": "en",
                "criteria": []}', now(), now(), now(), now())
      """;
  private static final String THE_SOLUTIONS =
      """
      insert into solution (id, problem_id, network_id, author_id, text, language, revision,
                            submitted_at, changed_at)
      select :first + i, 1, :network, :person + i % :people, 'Text', 'en', 1, now(), now()
        from generate_series(0, :solutions - 1) i
      """;

  /**
   * Four reviews a solution by people of fixed strictness, each with two hundred letters of why.
   */
  private static final String REVIEWS =
      """
      insert into review (id, solution_id, problem_id, network_id, reviewer_id, author_id,
                          requester_id, revision, scores, verdict, confidence, best, must_change,
                          conflicts, counts, delivered_at)
      select i * 4 + r, :first + i, 1, :network, who, :person + i % :people, :person, 1,
             (select jsonb_agg(jsonb_build_object('criterion', 'c' || c,
                       'score', least(5, greatest(1, round(2.5 + i * 7919 % 100 / 50.0
                                  + who * 31 % 100 / 50.0 - 1 + random() * 2 - 1))),
                       'rationale', repeat('because ', 25)) order by c)
                from generate_series(1, 6) c),
             'APPROVE', 3, '', '', '[]', true,
             timestamptz '2026-01-01' + i * interval '1 minute'
        from generate_series(0, :solutions - 1) i
        cross join generate_series(0, 3) r
        cross join lateral (select :person + (i * 13 + r * 997 + i / 4000 * 37) % :people) w (who)
      """;

  private static final String ONE_MORE =
      """
      insert into review (id, solution_id, problem_id, network_id, reviewer_id, author_id,
                          requester_id, revision, scores, verdict, confidence, best, must_change,
                          conflicts, counts, delivered_at)
      select :id, s.id, 1, s.network_id, :reviewer, s.author_id, :reviewer, 1, x.scores, 'APPROVE',
             3, '', '', '[]', true, now()
        from solution s
        cross join lateral (select scores from review where solution_id = s.id limit 1) x
       where s.id = :solution
      on conflict do nothing
      """;

  private SyntheticDatabase database;
  private ConsensusKeeping keeping;
  private ConsensusFitting fitting;
  private final Random chance = new Random(1);

  @Setup(Level.Trial)
  public void fill() throws IOException {
    database = new SyntheticDatabase();
    database.makePeople(PEOPLE);
    database.jdbi.useTransaction(
        handle -> {
          for (String sql : new String[] {PROBLEM, THE_SOLUTIONS, REVIEWS}) {
            var update =
                handle
                    .createUpdate(sql)
                    .configure(
                        SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true));
            update
                .bind("network", NETWORK)
                .bind("asker", FIRST_PERSON)
                .bind("person", FIRST_PERSON)
                .bind("people", PEOPLE)
                .bind("first", FIRST_SOLUTION)
                .bind("solutions", SOLUTIONS)
                .execute();
          }
        });
    database.jdbi.useHandle(handle -> handle.execute("vacuum analyze"));
    ConsensusRows rows = new ConsensusRows(database.jdbi);
    keeping = new ConsensusKeeping(rows, new NeighbourRows(database.jdbi));
    fitting =
        new ConsensusFitting(rows, new FittingRows(database.jdbi), keeping, Clock.systemUTC());
    fullFit();
  }

  /** From the reviews as they stand to the fit in force. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 1)
  @Measurement(iterations = 5)
  public void fullFit() {
    database.jdbi.useTransaction(handle -> fitting.fit(NETWORK));
  }

  /** One more review of any solution by anybody. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @Warmup(iterations = 2, time = 5)
  @Measurement(iterations = 3, time = 10)
  public void oneMore() {
    long solution = FIRST_SOLUTION + chance.nextInt(SOLUTIONS);
    database.jdbi.useTransaction(
        handle -> {
          handle
              .createUpdate(ONE_MORE)
              .bind("id", Ids.next())
              .bind("reviewer", FIRST_PERSON + chance.nextInt(PEOPLE))
              .bind("solution", solution)
              .execute();
          keeping.renew(NETWORK, SolutionId.of(solution));
        });
  }

  @TearDown(Level.Trial)
  public void stop() throws Exception {
    database.close();
  }
}
