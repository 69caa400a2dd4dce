package org.talkoot.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.talkoot.assignment.application.AssignmentView;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.ReviewerPolicy;
import org.talkoot.shared.BrokenRule;
import org.talkoot.solution.SolutionId;

/** Whatever arrives in whatever order, nobody is asked whom a rule or a limit keeps from it. */
class AssignmentProperties {
  private static final int PEOPLE = 9;
  private static final int STEPS = 40;

  private static final String IMPROPER =
      """
      select count(*)
        from review_assignment a
        join solution s on s.id = a.solution_id
        join problem p on p.id = s.problem_id
        join member r on r.id = a.reviewer_id
        join member t on t.id = s.author_id
       where a.network_id = ? and a.state in ('OFFERED', 'ACCEPTED') and a.id > ?
         and (a.reviewer_id = s.author_id or a.reviewer_id = p.requested_by
              or exists (select 1 from co_author c where c.solution_id = s.id
                            and c.member_id = a.reviewer_id and c.consent <> 'declined')
              or exists (select 1 from solution_refiner f join solution o on o.id = f.solution_id
                          where o.problem_id = s.problem_id and f.refiner_id = a.reviewer_id)
              or r.organisation <> '' and lower(r.organisation) = lower(t.organisation)
              or exists (select 1 from review_conflict k
                          where k.member_id = a.reviewer_id and k.author_id = s.author_id)
              or favours(a.reviewer_id, s.author_id, '2020-01-01') >= %d
                 and favours(s.author_id, a.reviewer_id, '2020-01-01') >= %d
              or s.withdrawn_at is not null
              or not exists (select 1 from membership b
                              where b.network_id = a.network_id and b.member_id = a.reviewer_id))
      """
          .formatted(ReviewerPolicy.MUTUAL_FROM, ReviewerPolicy.MUTUAL_FROM);

  /** For each seat that was given, how many seats its reviewer had then, itself included. */
  private static final String OVERLOADED =
      """
      select count(*)
        from review_assignment a
        left join availability v on v.member_id = a.reviewer_id
       where a.network_id = ? and a.kind <> 'VOLUNTEER' and a.id > ?
         and (select count(*) from review_assignment o
               where o.reviewer_id = a.reviewer_id and o.state <> 'WITHDRAWN'
                 and (o.state in ('OFFERED', 'ACCEPTED')
                      or o.offered_at > cast(? as timestamptz) - interval '7 days'))
             > coalesce(v.weekly_reviews, 3)
      """;

  private final List<ProblemId> problems = new ArrayList<>();
  private final List<SolutionId> solutions = new ArrayList<>();
  private AssignmentScene scene;
  private List<MemberId> people;
  private Random chance;

  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void no_seat_ever_breaks_an_exclusion_or_a_load_limit(@ForAll Random seed) {
    begin(seed);
    for (int step = 0; step < STEPS; step++) {
      long newest = newest();
      happen();
      assertThat(count(OVERLOADED, newest, scene.now())).as("overloaded").isZero();
      assertThat(count(IMPROPER, newest)).as("improper when given").isZero();
    }
    scene.watch();
    assertThat(count(IMPROPER, 0L)).as("improper after the watch").isZero();
    assertThat(twice()).as("two open seats of one reviewer at one solution").isZero();
  }

  private void begin(Random seed) {
    chance = seed;
    scene = new AssignmentScene();
    people = scene.members(PEOPLE);
    problems.clear();
    solutions.clear();
    for (int i = 0; i < 2; i++) {
      problems.add(scene.problem(1 + chance.nextInt(3)));
    }
    send();
    send();
  }

  private void happen() {
    switch (chance.nextInt(14)) {
      case 0, 1 -> scene.round(any(problems));
      case 2 -> send();
      case 3 -> answer(true);
      case 4 -> answer(false);
      case 5 -> scene.pass(Duration.ofHours(1 + chance.nextInt(60)));
      case 6 -> scene.watch();
      case 7 -> trying(() -> scene.assign(any(solutions), any(people)));
      case 8 -> offer();
      case 9 -> employ();
      case 10 -> limit();
      case 11 -> leave();
      case 12 -> refine();
      default -> review();
    }
  }

  private void send() {
    solutions.add(scene.solution(any(problems), any(people)));
  }

  private void answer(boolean yes) {
    MemberId person = any(people);
    scene.open(person).stream()
        .findAny()
        .ifPresent(
            offer ->
                trying(
                    () -> {
                      if (yes) {
                        scene.accept(offer, person);
                      } else {
                        scene.decline(offer, person, chance.nextBoolean());
                      }
                    }));
  }

  private void offer() {
    MemberId person = any(people);
    if (scene.belongs(person)) {
      trying(() -> scene.volunteer(any(solutions), person));
    }
  }

  private void employ() {
    scene.execute(
        "update member set organisation = ? where id = ?",
        chance.nextBoolean() ? "Koivu" : "Kuusi",
        any(people).value());
  }

  private void limit() {
    scene.execute(
        """
        insert into availability values (?, ?, null, '{en}', now())
        on conflict (member_id) do update set weekly_reviews = excluded.weekly_reviews
        """,
        any(people).value(),
        chance.nextInt(3));
  }

  private void leave() {
    if (chance.nextInt(3) == 0) {
      scene.execute(
          "delete from membership where network_id = ? and member_id = ?",
          scene.network,
          any(people).value());
    } else {
      scene.execute(
          "update solution set withdrawn_at = now() where id = ?", any(solutions).value());
    }
  }

  private void refine() {
    scene.execute(
        """
        insert into co_author values (?, ?, 'invited', now()) on conflict do nothing
        """,
        any(solutions).value(),
        any(people).value());
  }

  private void review() {
    MemberId person = any(people);
    List<AssignmentView> open = scene.open(person);
    if (!open.isEmpty()) {
      scene.review(open.get(0).solution(), person);
    }
  }

  private static void trying(Runnable act) {
    try {
      act.run();
    } catch (BrokenRule refused) {
      // what is refused changes nothing, and that is looked at next
      assertThat(refused.code()).isNotEmpty();
    }
  }

  private <T> T any(List<T> some) {
    return some.get(chance.nextInt(some.size()));
  }

  private long newest() {
    return scene
        .list(
            "select coalesce(max(id), 0) from review_assignment where network_id = ?",
            Long.class,
            scene.network)
        .get(0);
  }

  private long count(String sql, Object... more) {
    List<Object> args = new ArrayList<>(List.of(scene.network));
    args.addAll(List.of(more));
    return scene.list(sql, Long.class, args.toArray()).get(0);
  }

  private long twice() {
    return scene
        .list(
            """
            select count(*) from (
              select 1 from review_assignment
               where network_id = ? and state in ('OFFERED', 'ACCEPTED')
               group by solution_id, reviewer_id having count(*) > 1) doubled
            """,
            Long.class,
            scene.network)
        .get(0);
  }
}
