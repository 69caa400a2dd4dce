package org.talkoot.reputation;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a book made ready for speed: names of numbers became places in a row, names of
 * rules, tracks and caps became small numbers.
 */
public final class CompiledRules {
  private final List<Long> validFrom = new ArrayList<>();
  private final Map<String, CompiledKind> kinds = new LinkedHashMap<>();
  private final Vocabulary codes = new Vocabulary("rules", LineWord.MOST_RULES);
  private final Vocabulary tracks = new Vocabulary("tracks", LineWord.MOST_TRACKS);
  private final Vocabulary caps = new Vocabulary("caps", LineWord.MOST_CAPS);
  private final AccountNumbers accounts = new AccountNumbers();
  private final TopicNumbers topics = new TopicNumbers();
  private final Set<String> takenBack;
  private final List<RuleSet> versions;
  private final Routes routes;

  /** Prepares the rules of a book, in all their versions. */
  public CompiledRules(RuleBook book) {
    versions = book.versions();
    routes = new Routes(versions);
    versions.forEach(set -> validFrom.add(nanos(set.validFrom())));
    versions.forEach(set -> set.tracks().forEach(tracks::number));
    ReputationEngine engine = new ReputationEngine(book);
    takenBack =
        engine.kinds().stream()
            .flatMap(kind -> engine.reversing(kind).stream())
            .map(rule -> rule.rule().code())
            .collect(toSet());
    for (String kind : new TreeSet<>(engine.kinds())) {
      kinds.put(kind, compile(kind, engine));
    }
  }

  private CompiledKind compile(String kind, ReputationEngine engine) {
    List<String> numbers = new ArrayList<>();
    CompiledRule[] reversing = compile(engine.reversing(kind), true, numbers);
    CompiledRule[] paying = compile(engine.paying(kind), false, numbers);
    return CompiledKind.of(kinds.size(), kind, numbers, reversing, paying);
  }

  private CompiledRule[] compile(List<RuleInForce> rules, boolean takesBack, List<String> numbers) {
    RuleCompiler compiler = new RuleCompiler(this, numbers);
    return rules.stream()
        .map(rule -> compiler.compile(rule, takesBack))
        .toArray(CompiledRule[]::new);
  }

  /** Returns the kinds of event that any rule looks at. */
  public Set<String> kinds() {
    return Set.copyOf(kinds.keySet());
  }

  /** Returns the numbers that rules look at in events of a kind. */
  public List<String> numbersOf(String kind) {
    CompiledKind found = kinds.get(kind);
    return found == null ? List.of() : List.copyOf(found.numbers());
  }

  /** Returns an empty batch for events of these kinds. */
  public EventBatch batch() {
    return new EventBatch(this);
  }

  CompiledKind[] kindsInOrder() {
    return kinds.values().toArray(CompiledKind[]::new);
  }

  @Nullable CompiledKind kind(String name) {
    return kinds.get(name);
  }

  Routes routes() {
    return routes;
  }

  AccountNumbers accounts() {
    return accounts;
  }

  TopicNumbers topics() {
    return topics;
  }

  /** Returns the form of the occasions of a rule's code, the same in all entries and versions. */
  int occasionForm(Rule rule) {
    int numbers =
        versions.stream()
            .flatMap(set -> set.rules().stream())
            .filter(other -> other.code().equals(rule.code()))
            .mapToInt(other -> other.occasion().size())
            .max()
            .orElse(0);
    return OccasionTable.form(numbers, takenBack.contains(rule.code()));
  }

  Vocabulary codes() {
    return codes;
  }

  Vocabulary tracks() {
    return tracks;
  }

  Vocabulary caps() {
    return caps;
  }

  int versionIndex(RuleSet set) {
    return versions.indexOf(set);
  }

  int version(int index) {
    return versions.get(index).version();
  }

  boolean hasOneVersion() {
    return validFrom.size() == 1;
  }

  /** Returns which version is in force, by its place; before the first, the first. */
  int inForceAt(long nanos) {
    int found = 0;
    for (int i = 1; i < validFrom.size(); i++) {
      if (validFrom.get(i) <= nanos) {
        found = i;
      }
    }
    return found;
  }

  /** Returns the time in nanoseconds since 1970; what lies beyond 1678 or 2261 is cut off there. */
  static long nanos(Instant at) {
    long seconds = Math.max(-9_000_000_000L, Math.min(9_000_000_000L, at.getEpochSecond()));
    return seconds * 1_000_000_000L + at.getNano();
  }
}
