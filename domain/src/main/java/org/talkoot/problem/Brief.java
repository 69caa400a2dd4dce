package org.talkoot.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bounded problem as its requester words it; a value that is replaced as a whole.
 *
 * <p>A draft's brief may be incomplete: texts may be empty, dates null, lists empty. What is there
 * keeps its limits, see {@link BriefLimits}; whether it is enough is for the {@link Boundedness} to
 * say.
 *
 * @param topics names of topics as people wrote them, or their slugs
 * @param deadline until when solutions are hoped for
 * @param decideBy the day by which the requester decides, null for {@value #DECIDING_DAYS} days
 *     after the deadline
 * @param audience who it is for
 * @param prize a prize in words
 * @param reviewsWanted how many reviews each solution should get
 */
public record Brief(
    String question,
    String background,
    String deliverable,
    List<Criterion> criteria,
    List<String> scopeIn,
    List<String> scopeOut,
    List<String> topics,
    @Nullable Instant deadline,
    @Nullable LocalDate decideBy,
    String language,
    String audience,
    Pledge pledge,
    Pot pot,
    int bounty,
    String prize,
    Mode mode,
    ReviewPolicy review,
    int reviewsWanted,
    AiUse aiUse) {
  /** Days between the deadline and the decision unless the brief says otherwise. */
  public static final int DECIDING_DAYS = 14;

  /** Strips the texts, drops empty lines and numbers the criteria that have no id yet. */
  public Brief {
    question = question.strip();
    background = background.strip();
    deliverable = deliverable.strip();
    criteria = numbered(criteria);
    scopeIn = written(scopeIn);
    scopeOut = written(scopeOut);
    topics = written(topics);
    audience = audience.strip();
    prize = prize.strip();
  }

  /** Begins a brief with its question and the usual terms. */
  public static BriefBuilder asking(String question) {
    return new BriefBuilder(question);
  }

  /** Begins a changed copy of this brief. */
  public BriefBuilder but() {
    return new BriefBuilder(this);
  }

  /** Returns the day by which the requester promises to decide; empty without a deadline. */
  public Optional<DueDay> decisionDue() {
    if (decideBy != null) {
      return Optional.of(new DueDay(decideBy));
    }
    return deadline == null
        ? Optional.empty()
        : Optional.of(DueDay.at(deadline.minusMillis(1)).plusDays(DECIDING_DAYS));
  }

  /** Returns the day by which the requester promises to report what became of the result. */
  public Optional<DueDay> outcomeDue() {
    return Optional.ofNullable(pledge.when()).map(DueDay::new);
  }

  /** Returns this brief with ids given anew. */
  Brief numberedAnew() {
    List<Criterion> bare = criteria.stream().map(one -> one.numbered("")).toList();
    return but().criteria(bare).write();
  }

  /** Returns this brief with criteria that keep the ids they had in the older one, by text. */
  Brief keepingIdsOf(Brief older) {
    Set<String> given = new HashSet<>();
    List<Criterion> kept = new ArrayList<>();
    for (Criterion criterion : criteria) {
      String id =
          older.criteria.stream()
              .filter(known -> known.text().equals(criterion.text()) && given.add(known.id()))
              .map(Criterion::id)
              .findFirst()
              .orElse("");
      kept.add(criterion.numbered(id));
    }
    older.criteria.forEach(known -> given.add(known.id()));
    return but().criteria(numbered(kept, given)).write();
  }

  private static List<Criterion> numbered(List<Criterion> criteria) {
    Set<String> given = new HashSet<>();
    criteria.forEach(criterion -> given.add(criterion.id()));
    return numbered(criteria, given);
  }

  private static List<Criterion> numbered(List<Criterion> criteria, Set<String> given) {
    List<Criterion> numbered = new ArrayList<>();
    int number = 1;
    for (Criterion criterion : criteria) {
      if (criterion.id().isEmpty()) {
        while (!given.add("c" + number)) {
          number++;
        }
        numbered.add(criterion.numbered("c" + number));
      } else {
        numbered.add(criterion);
      }
    }
    return List.copyOf(numbered);
  }

  private static List<String> written(List<String> lines) {
    return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
