package org.talkoot.notification.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.talkoot.notification.Concern;
import org.talkoot.notification.Concern.Audience;
import org.talkoot.notification.NotificationId;
import org.talkoot.shared.Ids;
import org.talkoot.shared.application.LoggedEvent;

/** Writes one row an event and a person it concerns; a repeated event writes nothing. */
@Dependent
public class NotificationRows {
  private static final String REQUESTER = "select requested_by from problem where id = :problem";
  private static final String AUTHOR = "select author_id from solution where id = :solution";
  private static final String AUTHORS =
      AUTHOR
          + """
             union select member_id from co_author
             where solution_id = :solution and consent = 'accepted'
            """;
  private static final String SOLVERS_AND_REVIEWERS =
      """
      select author_id from solution where problem_id = :problem and withdrawn_at is null
      union select c.member_id from co_author c join solution s on s.id = c.solution_id
             where s.problem_id = :problem and s.withdrawn_at is null and c.consent = 'accepted'
      union select f.refiner_id from solution_refiner f join solution s on s.id = f.solution_id
             where s.problem_id = :problem and s.withdrawn_at is null
      union select reviewer_id from review where problem_id = :problem
      """;
  private static final String SHARERS =
      """
      union select h.member_id from decision d join decision_share h on h.decision_id = d.id
             where d.problem_id = :problem
      """;
  private static final String COMMENTERS =
      " union select author_id from comment where problem_id = :problem";

  private static final String MANAGERS =
      "select member_id from membership where network_id = :network and role = 'MANAGER'";

  private static final Map<Audience, String> PEOPLE =
      Map.ofEntries(
          Map.entry(Audience.REQUESTER, REQUESTER),
          Map.entry(Audience.AUTHOR, AUTHOR),
          Map.entry(Audience.AUTHORS, AUTHORS),
          Map.entry(Audience.REFINER, "select :refiner"),
          Map.entry(Audience.REVIEWER, "select :reviewer"),
          Map.entry(Audience.INVITEE, "select :invitee"),
          Map.entry(Audience.RECEIVER, "select :receiver"),
          Map.entry(Audience.ADDRESSEES, AUTHORS + " union " + REQUESTER + " and :solution = 0"),
          Map.entry(Audience.AUTHORS_AND_REQUESTER, AUTHORS + " union " + REQUESTER),
          Map.entry(Audience.SOLVERS_AND_REVIEWERS, SOLVERS_AND_REVIEWERS),
          Map.entry(Audience.REQUESTER_AND_SHARERS, REQUESTER + " " + SHARERS),
          Map.entry(
              Audience.EVERYBODY_IN_IT, SOLVERS_AND_REVIEWERS + COMMENTERS + " union " + REQUESTER),
          Map.entry(Audience.MANAGERS, MANAGERS),
          Map.entry(
              Audience.MANAGERS_AND_OPERATORS,
              MANAGERS + " union select id from member where operator"),
          Map.entry(
              Audience.NETWORK, "select member_id from membership where network_id = :network"));

  private static final List<String> NAMES =
      List.of(
          "problem",
          "solution",
          "invitee",
          "receiver",
          "refiner",
          "reviewer",
          "refinement",
          "review",
          "comment",
          "thanks",
          "recognition",
          "grant",
          "assignment",
          "case",
          "flag",
          "hiding",
          "correction");

  private static final String INSERT =
      """
      insert into notification (id, member_id, event_id, network_id, kind, actor_id, problem_id,
                                solution_id, subject_id, at)
      values (:id, :member, :event, :network, :kind, :actor, nullif(:problem, 0),
              nullif(:solution, 0), nullif(:subject, 0), :at)
      on conflict do nothing
      """;

  private final Jdbi jdbi;

  /** Works on the tables of this database. */
  @Inject
  public NotificationRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Tells everybody whom the event concerns. */
  public void tell(Concern concern, LoggedEvent event) {
    Map<String, Long> named = event.named();
    jdbi.useHandle(
        handle -> {
          var query =
              handle
                  .createQuery(people(concern))
                  .bind("actor", event.actorId())
                  .bind("network", event.networkId());
          NAMES.forEach(name -> query.bind(name, named.getOrDefault(name, 0L)));
          List<Long> people = query.mapTo(Long.class).list();
          PreparedBatch batch = handle.prepareBatch(INSERT);
          boolean veiled = isVeiled(handle, named.getOrDefault("problem", 0L));
          people.forEach(person -> row(batch, concern, event, named, person, veiled));
          batch.execute();
        });
  }

  private static String people(Concern concern) {
    return "select distinct person from ("
        + PEOPLE.get(concern.audience())
        + ") as audience (person) join member m on m.id = person"
        + " where person <> :actor and m.erased_at is null";
  }

  private static boolean isVeiled(Handle handle, long problem) {
    return problem != 0
        && handle
            .createQuery("select problem_veiled(:problem)")
            .bind("problem", problem)
            .mapTo(Boolean.class)
            .one();
  }

  /** What comes from a veiled problem tells the day and nothing finer. */
  private static void row(
      PreparedBatch batch,
      Concern concern,
      LoggedEvent event,
      Map<String, Long> named,
      Long to,
      boolean veiled) {
    boolean showsActor = concern.isNamed() && event.actorId() != 0;
    batch
        .bind("id", veiled ? NotificationId.of(Ids.ofDay(event.at())) : NotificationId.next())
        .bind("member", to)
        .bind("event", event.id())
        .bind("network", event.networkId())
        .bind("kind", concern.kind())
        .bind("actor", showsActor ? event.actorId() : null)
        .bind("problem", named.getOrDefault("problem", 0L))
        .bind("solution", named.getOrDefault("solution", 0L))
        .bind("subject", subject(named))
        .bind("at", veiled ? event.at().truncatedTo(ChronoUnit.DAYS) : event.at())
        .add();
  }

  private static long subject(Map<String, Long> named) {
    return NAMES.subList(NAMES.indexOf("refinement"), NAMES.size()).stream()
        .filter(named::containsKey)
        .findFirst()
        .map(named::get)
        .orElse(0L);
  }
}
