package org.talkoot.review;

import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Ids;
import org.talkoot.shared.TestDatabase;
import org.talkoot.solution.SolutionId;

/** Kaisa asks, Tuula answers with Eero beside her, Aasa watches; as rows, without the services. */
public final class Scene {
  public static final Instant NOON = Instant.parse("2026-04-16T09:00:00Z");

  public final Jdbi jdbi = TestDatabase.jdbi();
  public final NetworkId network = NetworkId.of(TestDatabase.network("talkoot-1"));
  public final MemberId kaisa = member("kaisa");
  public final MemberId tuula = member("tuula");
  public final MemberId eero = member("eero");
  public final MemberId aasa = member("aasa");
  public final ProblemId problem = problem();
  public final SolutionId solution = solution(tuula);

  /** Lets Eero stand beside Tuula. */
  public Scene() {
    execute(
        "insert into co_author (solution_id, member_id, consent, invited_at)"
            + " values (?, ?, 'accepted', now())",
        solution.value(),
        eero.value());
  }

  /** Sends in another solution. */
  public SolutionId solution(MemberId author) {
    SolutionId id = SolutionId.next();
    execute(
        """
        insert into solution (id, problem_id, network_id, author_id, text, language, revision,
                              submitted_at, changed_at)
        values (?, ?, ?, ?, 'Benches', 'en', 1, now(), now())
        """,
        id.value(),
        problem.value(),
        network.value(),
        author.value());
    execute("insert into solution_tally (solution_id) values (?)", id.value());
    return id;
  }

  /** Writes an event of the scene with these numbers. */
  public void event(String kind, MemberId actor, boolean silent, String numbers) {
    execute(
        "insert into event_log (at, kind, network_id, actor_id, numbers, silent)"
            + " values (now(), ?, ?, ?, cast(? as jsonb), ?)",
        kind,
        network.value(),
        actor.value(),
        numbers,
        silent);
  }

  /** Runs a statement. */
  public void execute(String sql, Object... args) {
    jdbi.useHandle(handle -> handle.execute(sql, args));
  }

  private MemberId member(String name) {
    MemberId id = MemberId.of(TestDatabase.member(name));
    execute(
        "insert into membership (network_id, member_id, role, joined_at)"
            + " values (?, ?, 'MEMBER', now())",
        network.value(),
        id.value());
    return id;
  }

  private ProblemId problem() {
    ProblemId id = ProblemId.of(Ids.next());
    execute(
        """
        insert into problem (id, network_id, requested_by, status, brief, listed_at, changed_at,
                             opened_at, review_from)
        values (?, ?, ?, 'open', cast(? as jsonb), now(), now(), now(), '2026-04-30')
        """,
        id.value(),
        network.value(),
        kaisa.value(),
        """
        {"question": "Which stops get a bench?", "mode": "OPEN", "pot": "M", "language": "en",
         "background": "", "deliverable": "A list", "reviewsWanted": 2,
         "criteria": [{"id": "c1", "text": "Ten users a day", "weight": 1}]}
        """);
    execute("insert into problem_tally (problem_id, active_at) values (?, now())", id.value());
    return id;
  }
}
