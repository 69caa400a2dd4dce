package org.talkoot.reputation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;

/**
 * Generated histories: few people, things and days, so that occasions repeat and caps are reached.
 */
final class Histories {
  /** Rules with every kind of cap, in two versions. */
  static final RuleBook ALL_CAPS =
      new RuleBook(List.of(RuleSets.resource("all-caps"), RuleSets.resource("all-caps-2")));

  static final RuleBook TALKOOT = RuleBook.of(RuleSets.talkoot1());

  private static final List<String> GIVEN =
      List.of("a", "a", "a", "b", "b", "c", "c", "c", "d", "d", "e", "f", "g", "h", "i");

  private Histories() {}

  /** Histories under {@link #ALL_CAPS}: a third of the events take an earlier one back. */
  static Arbitrary<List<Happened>> ofAllCaps() {
    Arbitrary<String> kind =
        Arbitraries.frequencyOf(
            Tuple.of(10, Arbitraries.of(GIVEN).map("given."::concat)),
            Tuple.of(4, Arbitraries.of(GIVEN).map("taken."::concat)),
            Tuple.of(2, Arbitraries.of("taken.any", "shared.j", "taken.j", "nobody.cares")));
    return steps(kind, Histories::underAllCaps);
  }

  /** Histories under {@link #TALKOOT}. */
  static Arbitrary<List<Happened>> ofTalkoot() {
    List<String> kinds = new ArrayList<>(new ReputationEngine(TALKOOT).kinds());
    kinds.sort(null);
    for (int i = 0; i < 20; i++) {
      kinds.addAll(List.of("solution.voted", "solution.voted", "solution.unvoted"));
      kinds.addAll(List.of("solution.objected", "review.delivered", "thanks.given"));
    }
    return steps(Arbitraries.of(kinds), Histories::underTalkoot);
  }

  private static Arbitrary<List<Happened>> steps(
      Arbitrary<String> kind, Function<Step, Happened> telling) {
    return Combinators.combine(
            kind, upTo(5), upTo(5), upTo(4), upTo(3), Arbitraries.longs().between(0, 40))
        .as(Step::new)
        .map(telling)
        .list()
        .ofMaxSize(150);
  }

  private static Arbitrary<Long> upTo(long most) {
    return Arbitraries.longs().between(1, most);
  }

  private static Happened underAllCaps(Step step) {
    return step.event()
        .with("giver", step.who)
        .with("receiver", step.whom)
        .with("owner", step.whom % 2 + 1)
        .with("thing", 100 + step.thing)
        .with("amount", step.number == 3 ? 11 : step.number);
  }

  private static Happened underTalkoot(Step step) {
    Happened told = step.event();
    Map<String, Long> people =
        Map.of(
            "voter",
            step.who,
            "objector",
            step.who,
            "giver",
            step.who,
            "rater",
            step.who,
            "author",
            step.whom,
            "reviewer",
            step.whom,
            "receiver",
            step.whom,
            "coach",
            step.whom,
            "offerer",
            step.whom,
            "requester",
            step.whom);
    for (Map.Entry<String, Long> person : people.entrySet()) {
      told = told.with(person.getKey(), person.getValue());
    }
    RuleSet rules = TALKOOT.versions().get(0);
    for (Rule rule : rules.rules()) {
      for (Condition condition : rule.when()) {
        told =
            told.with(
                condition instanceof Condition.OneOf one ? one.number() : least(condition),
                step.number);
      }
    }
    return told.with("onTime", 1)
        .with("first", 1)
        .with("counts", 1)
        .with("ownWords", 1)
        .with("givenByRequesterOrManager", 1)
        .with("solution", 100 + step.thing)
        .with("problem", 200 + step.thing)
        .with("review", 300 + step.thing)
        .with("assignment", 400 + step.thing)
        .with("recognition", 500 + step.thing)
        .with("contribution", 600 + step.thing)
        .with("comment", 700 + step.thing)
        .with("line", step.thing)
        .with("hold", 800 + step.thing)
        .with("round", 1)
        .with("generation", step.number % 2)
        .with("pays", step.number % 3)
        .with("ruleSet", 1)
        .with("pot", 50 * step.number)
        .with("bounty", 33 * step.number)
        .with("amount", step.number)
        .with("grade", step.number)
        .with("invitee", step.who)
        .with("inviter", step.whom)
        .with("manager", 9)
        .with("judge", 0)
        .with("verifier", 9)
        .with("refiner", step.who)
        .with("secondsLate", 90_000)
        .with("noticed", 0);
  }

  private static String least(Condition condition) {
    return ((Condition.AtLeast) condition).number();
  }

  static List<RecordedEvent> recorded(List<Happened> events) {
    List<RecordedEvent> recorded = new ArrayList<>();
    for (Happened event : events) {
      recorded.add(new RecordedEvent(recorded.size() + 1L, event, false));
    }
    return recorded;
  }

  static ReputationFold fold(RuleBook book, List<Happened> events) {
    ReputationFold fold = new ReputationFold(new ReputationEngine(book));
    recorded(events).forEach(event -> fold.take(event.id(), event.event()));
    return fold;
  }

  /** What a generated event is told from. */
  record Step(String kind, long who, long whom, long thing, long number, long day) {
    Happened event() {
      return Happened.event(kind)
          .by(who)
          .about(thing % 2 == 0 ? new Long[] {7L} : new Long[] {thing, 7L, 7L})
          .at(Happened.NOON.plus(Duration.ofDays(day)))
          .with("day", Happened.TODAY + day)
          .sharedBy(
              new Part(whom, "solver", 60, 100 + thing),
              new Part(who, "framer", 25, 100 + thing),
              new Part(whom, "solver", 15, 100 + thing));
    }
  }
}
