package org.talkoot.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.assignment.application.AssignReviewer;
import org.talkoot.assignment.application.AssignmentAnswering;
import org.talkoot.assignment.application.AssignmentTiming;
import org.talkoot.assignment.application.AssignmentView;
import org.talkoot.assignment.application.Candidates;
import org.talkoot.assignment.application.DeclineAssignment;
import org.talkoot.assignment.application.Disagreements;
import org.talkoot.assignment.application.ReviewRounds;
import org.talkoot.assignment.application.ReviewSeating;
import org.talkoot.assignment.application.ReviewSettings;
import org.talkoot.assignment.application.SeatGiving;
import org.talkoot.assignment.persistence.AssignmentQueries;
import org.talkoot.assignment.persistence.AssignmentRows;
import org.talkoot.assignment.persistence.DisagreementRows;
import org.talkoot.assignment.persistence.ImproperSeats;
import org.talkoot.assignment.persistence.ReviewerRows;
import org.talkoot.assignment.persistence.RoundRows;
import org.talkoot.assignment.persistence.SeatQueries;
import org.talkoot.draft.application.Drafts;
import org.talkoot.draft.persistence.DraftRows;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.persistence.MemberQueries;
import org.talkoot.network.application.Memberships;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.application.DeclareConflict;
import org.talkoot.review.application.DeclaringConflicts;
import org.talkoot.review.persistence.Candidacies;
import org.talkoot.review.persistence.DeclaredConflicts;
import org.talkoot.review.persistence.JpaReviewRepository;
import org.talkoot.review.persistence.ReviewSubjects;
import org.talkoot.routing.persistence.ExpertQueries;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.solution.SolutionId;

/** A network with a manager, its services on the test database, and a clock that one winds. */
final class AssignmentScene {
  static final Instant NOON = Instant.parse("2026-04-16T09:00:00Z");

  final Jdbi jdbi = TestDatabase.jdbi();
  final List<DomainEvent> told = Collections.synchronizedList(new ArrayList<>());
  final long network = TestDatabase.network("talkoot-1");
  final MemberId heli = member("heli");
  final AssignmentQueries mine = Wired.of(AssignmentQueries.class, jdbi);
  final SeatQueries seats = Wired.of(SeatQueries.class, jdbi);
  final ReviewRounds rounds;
  final SeatGiving giving;
  final AssignmentAnswering answering;
  final AssignmentTiming timing;
  final ReviewSeating seating;
  private final DeclaringConflicts declaring;
  private final Disagreements disagreements;
  private final Winding clock = new Winding();

  private static final class Winding extends Clock {
    private volatile Instant now = NOON;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  AssignmentScene() {
    EventLog log =
        event -> {
          told.add(event);
          return told.size();
        };
    LevelTableRows levels = Wired.of(LevelTableRows.class, jdbi);
    Memberships memberships =
        Wired.of(Memberships.class, Wired.of(MembershipRows.class, jdbi, levels, clock));
    AssignmentRows rows = Wired.of(AssignmentRows.class, jdbi);
    RoundRows table = Wired.of(RoundRows.class, jdbi);
    ReviewerRows reviewers = Wired.of(ReviewerRows.class, jdbi);
    Candidacies candidacies = Wired.of(Candidacies.class, jdbi);
    ReviewSettings settings = new ReviewSettings(name -> java.util.Optional.empty());
    ReviewSubjects subjects = new ReviewSubjects(jdbi);
    Candidates candidates =
        Wired.of(
            Candidates.class,
            table,
            reviewers,
            candidacies,
            Wired.of(ExpertQueries.class, jdbi),
            levels,
            settings);
    MemberReading members = Wired.of(MemberReading.class, Wired.of(MemberQueries.class, jdbi));
    JpaReviewRepository reviews = Wired.of(JpaReviewRepository.class, jdbi, subjects, candidacies);
    rounds =
        Wired.of(
            ReviewRounds.class,
            table,
            reviewers,
            candidates,
            rows,
            memberships,
            settings,
            log,
            clock);
    giving =
        Wired.of(
            SeatGiving.class,
            rows,
            reviews,
            table,
            reviewers,
            candidates,
            members,
            memberships,
            settings,
            log,
            clock);
    answering =
        Wired.of(
            AssignmentAnswering.class,
            rows,
            subjects,
            candidacies,
            Wired.of(DeclaredConflicts.class, jdbi),
            settings,
            log,
            clock);
    timing =
        Wired.of(
            AssignmentTiming.class,
            rows,
            Wired.of(ImproperSeats.class, jdbi, candidacies),
            settings,
            log,
            clock);
    seating = Wired.of(ReviewSeating.class, rows, log);
    declaring =
        Wired.of(
            DeclaringConflicts.class,
            reviews,
            seating,
            Wired.of(DeclaredConflicts.class, jdbi),
            memberships,
            new Drafts(new DraftRows(jdbi), clock),
            clock);
    disagreements =
        Wired.of(Disagreements.class, Wired.of(DisagreementRows.class, jdbi), settings, log, clock);
    execute(
        "update membership set role = 'MANAGER' where network_id = ? and member_id = ?",
        network,
        heli.value());
  }

  Instant now() {
    return clock.now;
  }

  void pass(Duration time) {
    clock.now = clock.now.plus(time);
  }

  MemberId member(String name) {
    MemberId id = MemberId.of(TestDatabase.member(name));
    execute(
        "insert into membership (network_id, member_id, role, joined_at)"
            + " values (?, ?, 'MEMBER', now())",
        network,
        id.value());
    return id;
  }

  boolean belongs(MemberId member) {
    return !list(
            "select 1 from membership where network_id = ? and member_id = ?",
            Integer.class,
            network,
            member.value())
        .isEmpty();
  }

  List<MemberId> members(int how) {
    List<MemberId> made = new ArrayList<>();
    for (int i = 0; i < how; i++) {
      made.add(member("reviewer"));
    }
    return made;
  }

  /** Makes an open problem by Heli that wants so many reviews and takes solutions for ten days. */
  ProblemId problem(int reviewsWanted) {
    ProblemId id = ProblemId.of(Ids.next());
    execute(
        """
        insert into problem (id, network_id, requested_by, status, brief, listed_at, changed_at,
                             opened_at, deadline, review_from, decide_by)
        values (?, ?, ?, 'open', cast(? as jsonb), ?, ?, ?, ?, ?, date '2026-05-30')
        """,
        id.value(),
        network,
        heli.value(),
        """
        {"question": "Which stops get a bench?", "mode": "OPEN", "review": "OPEN", "pot": "M",
         "language": "en", "background": "", "deliverable": "A list", "reviewsWanted": %d,
         "criteria": [{"id": "c1", "text": "Ten users a day", "weight": 1}]}
        """
            .formatted(reviewsWanted),
        NOON,
        NOON,
        NOON,
        NOON.plus(Duration.ofDays(10)),
        NOON.plus(Duration.ofDays(10)));
    execute("insert into problem_tally (problem_id, active_at) values (?, now())", id.value());
    return id;
  }

  SolutionId solution(ProblemId problem, MemberId author) {
    SolutionId id = SolutionId.next();
    execute(
        """
        insert into solution (id, problem_id, network_id, author_id, text, language, revision,
                              submitted_at, changed_at)
        values (?, ?, ?, ?, 'Benches', 'en', 1, ?, ?)
        """,
        id.value(),
        problem.value(),
        network,
        author.value(),
        now(),
        now());
    execute("insert into solution_tally (solution_id) values (?)", id.value());
    return id;
  }

  int round(ProblemId problem) {
    return in(() -> rounds.hold(problem));
  }

  void accept(AssignmentView offer, MemberId by) {
    in(() -> answering.accept(offer.id(), by));
  }

  void decline(AssignmentView offer, MemberId by, boolean conflict) {
    in(() -> answering.decline(new DeclineAssignment(by, offer.id(), "No time", conflict)));
  }

  void declare(SolutionId solution, MemberId by) {
    in(() -> declaring.declare(new DeclareConflict(by, solution, "We are cousins")));
  }

  AssignmentId assign(SolutionId solution, MemberId reviewer) {
    return in(() -> giving.assign(new AssignReviewer(heli, solution, handle(reviewer))));
  }

  AssignmentId volunteer(SolutionId solution, MemberId by) {
    return in(() -> giving.volunteer(solution, by));
  }

  /** Does what the watch does every minute, in this network. */
  void watch() {
    own("review_assignment", in(timing::improper))
        .forEach(id -> in(() -> timing.release(AssignmentId.of(id))));
    own("review_assignment", in(timing::due))
        .forEach(id -> in(() -> timing.tick(AssignmentId.of(id))));
    own("problem", in(rounds::waiting)).forEach(id -> in(() -> rounds.hold(ProblemId.of(id))));
  }

  /** Returns those ids that belong to this network; tests share the database. */
  private List<Long> own(String table, List<? extends LongId> ids) {
    return ids.stream()
        .map(LongId::value)
        .filter(
            id ->
                !list(
                        "select 1 from " + table + " where id = ? and network_id = ?",
                        Integer.class,
                        id,
                        network)
                    .isEmpty())
        .toList();
  }

  /** Looks whether the reviews of a solution agree. */
  void settle(SolutionId solution) {
    in(() -> disagreements.look(solution));
  }

  void review(SolutionId solution, MemberId reviewer) {
    review(solution, reviewer, "APPROVE");
  }

  /** Delivers a review as a row and settles the seat, as delivering does. */
  void review(SolutionId solution, MemberId reviewer, String verdict) {
    in(
        () -> {
          execute(
              """
              insert into review (id, solution_id, problem_id, network_id, reviewer_id, author_id,
                                  requester_id, revision, scores, verdict, confidence, best,
                                  must_change, conflicts, counts, delivered_at)
              select ?, s.id, s.problem_id, s.network_id, ?, s.author_id, ?, 1,
                     (select jsonb_agg(jsonb_build_object('criterion', c, 'score', 4))
                        from unnest('{c1,feasible,reasoned,clear}'::text[]) c),
                     ?, 4, '', '', '[]', true, ? from solution s where s.id = ?
              """,
              Ids.next(),
              reviewer.value(),
              heli.value(),
              verdict,
              now(),
              solution.value());
          seating.fulfil(solution, reviewer, now());
        });
  }

  List<AssignmentView> open(MemberId reviewer) {
    return mine.open(reviewer, now(), Locale.ENGLISH);
  }

  List<String> kinds() {
    return told.stream().map(DomainEvent::kind).toList();
  }

  <T> List<T> list(String sql, Class<T> type, Object... args) {
    return jdbi.withHandle(
        handle -> {
          var query = handle.createQuery(sql);
          for (int i = 0; i < args.length; i++) {
            query.bind(i, args[i]);
          }
          return query.mapTo(type).list();
        });
  }

  void execute(String sql, Object... args) {
    jdbi.useHandle(handle -> handle.execute(sql, args));
  }

  String handle(MemberId member) {
    return list("select handle from member where id = ?", String.class, member.value()).get(0);
  }

  private <T> T in(Supplier<T> act) {
    return jdbi.inTransaction(handle -> act.get());
  }

  private void in(Runnable act) {
    jdbi.useTransaction(handle -> act.run());
  }
}
