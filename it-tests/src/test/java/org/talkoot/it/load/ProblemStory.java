package org.talkoot.it.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.Brief;
import org.talkoot.problem.BriefConverter;
import org.talkoot.problem.BriefVoteFacts;
import org.talkoot.problem.BriefVoted;
import org.talkoot.problem.Criterion;
import org.talkoot.problem.DueDay;
import org.talkoot.problem.Mode;
import org.talkoot.problem.Pledge;
import org.talkoot.problem.Pot;
import org.talkoot.problem.ProblemClosed;
import org.talkoot.problem.ProblemDrafted;
import org.talkoot.problem.ProblemFacts;
import org.talkoot.problem.ProblemOpened;
import org.talkoot.problem.ProblemWithdrawn;
import org.talkoot.problem.ReviewPolicy;
import org.talkoot.problem.ReviewStarted;
import org.talkoot.shared.Part;

/**
 * What becomes of one problem: most are answered, decided and come to an outcome; some stay drafts,
 * some are withdrawn, one in a hundred is sealed and blind, and the youngest are still open.
 */
final class ProblemStory {
  private static final BriefConverter BRIEFS = new BriefConverter();
  private static final int RULES = 1;
  private static final double DRAFTS = 0.03;
  private static final double WITHDRAWN = 0.03;
  private static final double SEALED = 0.01;
  private static final double NOTHING_ACCEPTED = 0.12;
  private static final double UNDECIDED = 0.02;

  private final Community community;
  private final Luck luck;
  private final Tables rows;
  private final Instant begun;
  private final Somebody requester;
  private final List<Integer> topicPlaces;
  private final List<Long> topics;
  private final boolean sealed;
  private final Pot pot;
  private final Instant deadline;
  private final long id;
  private final List<SolutionStory> solutions = new ArrayList<>();

  private String status = "open";
  private @Nullable Instant decidedAt;
  private @Nullable Instant endedAt;
  private @Nullable Instant closesAt;
  private Instant activeAt;
  private int briefVotes;

  ProblemStory(Community community) {
    this.community = community;
    luck = community.luck;
    rows = community.rows;
    begun = luck.between(community.size.begin().plus(1, ChronoUnit.DAYS), community.size.end());
    requester = community.somebody(begun);
    topicPlaces = community.someTopicPlaces(1 + luck.below(3));
    topics = topicPlaces.stream().map(community::topic).sorted().toList();
    sealed = luck.chance(SEALED);
    pot = luck.oneOf(List.of(Pot.S, Pot.S, Pot.M, Pot.L));
    deadline = begun.plus(Duration.ofDays(7 + luck.below(24)));
    id = community.ids.next(begun);
    activeAt = begun;
  }

  void tell() {
    community.happened(new ProblemDrafted(facts(0), requester.id(), begun));
    if (luck.chance(DRAFTS)) {
      status = "draft";
      write(null);
      return;
    }
    community.happened(new ProblemOpened(facts(RULES), requester.id(), begun));
    boolean withdrawn = luck.chance(WITHDRAWN);
    answer(withdrawn ? 1 : luck.skewed(Proportions.SOLUTIONS_A_PROBLEM / 0.94));
    voteForTheBrief();
    if (withdrawn) {
      withdraw();
    } else if (hasCome(deadline)) {
      review();
    }
    write(begun);
    solutions.forEach(SolutionStory::write);
  }

  private void answer(int count) {
    Instant until = earlier(deadline, community.size.end());
    List<Somebody> authors = community.people(count, begun, Set.of(requester.id()));
    List<Instant> moments =
        authors.stream().map(one -> luck.between(begun, until)).sorted().toList();
    for (int i = 0; i < authors.size(); i++) {
      SolutionStory solution = new SolutionStory(community, this, authors.get(i), moments.get(i));
      solutions.add(solution);
      solution.tell(i, Duration.between(begun, moments.get(i)).toHours());
      activeAt = moments.get(i);
    }
  }

  private void voteForTheBrief() {
    for (Somebody voter :
        community.people(luck.skewed(Proportions.VOTES_A_BRIEF), begun, Set.of(requester.id()))) {
      Instant at = luck.after(begun, Duration.ofDays(4));
      if (hasCome(at)) {
        briefVotes++;
        rows.add("brief_vote", id, voter.id(), true, 1, at);
        community.happened(new BriefVoted(new BriefVoteFacts(facts(RULES), voter.id(), 1, at), at));
      }
    }
  }

  private void withdraw() {
    Instant at = earlier(deadline, community.size.end()).minusSeconds(60);
    status = "withdrawn";
    endedAt = at;
    community.happened(new ProblemWithdrawn(facts(RULES), requester.id(), at));
  }

  private void review() {
    status = "inReview";
    community.happened(new ReviewStarted(facts(RULES), 0, deadline));
    Instant at = luck.after(deadline.plus(Duration.ofDays(2)), Duration.ofDays(6));
    if (!solutions.isEmpty() && hasCome(at) && !luck.chance(UNDECIDED)) {
      decide(at);
    }
  }

  private void decide(Instant at) {
    status = "decided";
    decidedAt = at;
    activeAt = at;
    List<SolutionStory> accepted = luck.chance(NOTHING_ACCEPTED) ? List.of() : best();
    List<Part> parts = parts(accepted);
    boolean onTime = DueDay.at(deadline).plusDays(Brief.DECIDING_DAYS).isKeptAt(at);
    long decision = community.ids.next(at);
    rows.add("decision", decision, id, Community.COMMONS, requester.id(), at, onTime, sentence());
    for (SolutionStory solution : solutions) {
      boolean chosen = accepted.contains(solution);
      rows.add("decision_solution", decision, solution.id(), chosen, sentence());
    }
    for (Part part : parts) {
      rows.add(
          "decision_share", decision, part.solution(), part.member(), part.track(), part.share());
    }
    community.happened(
        new Told(
            "problem.decided",
            at,
            Community.COMMONS,
            requester.id(),
            topics,
            Map.of(
                "problem", id,
                "requester", requester.id(),
                "pot", (long) pot.points(),
                "ruleSet", (long) RULES,
                "accepted", (long) accepted.size(),
                "onTime", onTime ? 1L : 0L,
                "othersSolutions", (long) solutions.size()),
            parts));
    if (accepted.isEmpty()) {
      close(at);
    } else {
      accepted.forEach(solution -> solution.accepted(at));
      new OutcomeStory(community, this, accepted.get(0), parts).tell(at);
    }
  }

  private List<SolutionStory> best() {
    int first = luck.below(solutions.size());
    return solutions.size() > 1 && luck.chance(0.15)
        ? List.of(solutions.get(first), solutions.get((first + 1) % solutions.size()))
        : List.of(solutions.get(first));
  }

  private static List<Part> parts(List<SolutionStory> accepted) {
    int share = accepted.size() == 1 ? 100 : 50;
    return accepted.stream()
        .map(one -> new Part(one.author().id(), "solver", share, one.id()))
        .toList();
  }

  void outcome(@Nullable Instant closing) {
    status = "outcome";
    closesAt = closing;
  }

  void close(Instant at) {
    status = "closed";
    endedAt = at;
    community.happened(new ProblemClosed(facts(RULES), requester.id(), at));
  }

  private void write(@Nullable Instant opened) {
    Instant changed = activeAt;
    rows.add(
        "problem",
        id,
        Community.COMMONS,
        requester.id(),
        status,
        BRIEFS.convertToDatabaseColumn(brief()),
        deadline,
        decideBy(),
        opened == null ? 0 : RULES,
        begun,
        changed,
        opened,
        opened == null ? null : deadline,
        decidedAt,
        endedAt,
        closesAt,
        status.equals("withdrawn") ? sentence() : null);
    topics.forEach(topic -> rows.add("problem_topic", id, topic));
    int reviews = solutions.stream().mapToInt(SolutionStory::reviews).sum();
    int comments = solutions.stream().mapToInt(SolutionStory::commentsOnBrief).sum();
    rows.add("problem_tally", id, solutions.size(), reviews, briefVotes, comments, activeAt);
  }

  private Brief brief() {
    String language = requester.language();
    String about = Prose.TOPICS.get(topicPlaces.get(0) % Prose.TOPICS.size());
    return Brief.asking(community.prose.question(language, about))
        .background(community.prose.text(language, 1 + luck.below(3)))
        .deliverable(sentence())
        .criteria(
            List.of(
                Criterion.of(sentence(), 2),
                Criterion.of(sentence(), 1),
                Criterion.of(sentence(), 1)))
        .scopeIn(List.of(sentence()))
        .scopeOut(List.of(sentence()))
        .topics(topicPlaces.stream().map(Community::slug).toList())
        .deadline(deadline)
        .decideBy(decideBy())
        .language(language)
        .audience(sentence())
        .pledge(new Pledge(sentence(), sentence(), decideBy().plusDays(60)))
        .pot(pot)
        .mode(sealed ? Mode.SEALED : Mode.OPEN)
        .review(sealed ? ReviewPolicy.DOUBLE_BLIND : ReviewPolicy.OPEN)
        .write();
  }

  private LocalDate decideBy() {
    return deadline.atZone(ZoneOffset.UTC).toLocalDate().plusDays(Brief.DECIDING_DAYS);
  }

  ProblemFacts facts(int rules) {
    return new ProblemFacts(
        id, Community.COMMONS, requester.id(), topics, rules == 0 ? 0 : pot.points(), rules);
  }

  private String sentence() {
    return community.prose.sentence(requester.language());
  }

  boolean hasCome(Instant moment) {
    return moment.isBefore(community.size.end());
  }

  /** Until when solutions are discussed: a while after the deadline, at most until the end. */
  Instant talkedUntil() {
    return earlier(deadline.plus(Duration.ofDays(2)), community.size.end());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  long id() {
    return id;
  }

  Somebody requester() {
    return requester;
  }

  List<Long> topics() {
    return topics;
  }

  Pot pot() {
    return pot;
  }

  boolean isSealed() {
    return sealed;
  }

  List<SolutionStory> solutions() {
    return solutions;
  }
}
