package org.talkoot.it.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talkoot.solution.CommentWritten;
import org.talkoot.solution.SolutionFacts;
import org.talkoot.solution.SolutionSubmitted;

/** One solution with the votes, comments and reviews that it gets. */
final class SolutionStory {
  private static final double OBJECTIONS = 0.04;
  private static final double WITH_DISCLOSURE = 0.1;

  private final Community community;
  private final ProblemStory problem;
  private final Somebody author;
  private final Instant at;
  private final long id;
  private final List<ReviewStory> reviews = new ArrayList<>();
  private @Nullable Instant acceptedAt;
  private int helpful;
  private int objections;
  private int comments;
  private int commentsOnBrief;

  SolutionStory(Community community, ProblemStory problem, Somebody author, Instant at) {
    this.community = community;
    this.problem = problem;
    this.author = author;
    this.at = at;
    id = community.ids.next(at);
  }

  /**
   * Tells what happens to it.
   *
   * @param earlier how many solutions the problem had before
   * @param hours for how long the problem had been open
   */
  void tell(int earlier, long hours) {
    SolutionFacts facts = new SolutionFacts(problem.facts(1), id, author.id(), 1);
    community.happened(new SolutionSubmitted(facts, earlier, hours, author.id(), at));
    vote();
    comment();
    for (Somebody reviewer : others(community.luck.skewed(Proportions.REVIEWS_A_SOLUTION))) {
      Instant when = community.luck.between(at, problem.talkedUntil());
      ReviewStory review = new ReviewStory(community, problem, this, reviewer, when);
      reviews.add(review);
      review.tell();
    }
  }

  private void vote() {
    if (problem.isSealed()) {
      return;
    }
    for (Somebody voter : others(community.luck.skewed(Proportions.VOTES_A_SOLUTION))) {
      Instant when = community.luck.after(at, Duration.ofDays(8));
      if (problem.hasCome(when)) {
        boolean objects = community.luck.chance(OBJECTIONS);
        helpful += objects ? 0 : 1;
        objections += objects ? 1 : 0;
        community.voted(
            new CastVote(
                problem.id(),
                problem.topics(),
                id,
                author.id(),
                voter.id(),
                objects ? community.prose.sentence(voter.language()) : null,
                when));
      }
    }
  }

  private void comment() {
    for (Somebody speaker : others(community.luck.skewed(Proportions.COMMENTS_A_SOLUTION))) {
      Instant when = community.luck.between(at, problem.talkedUntil());
      boolean onBrief = community.luck.chance(0.4);
      long comment = community.ids.next(when);
      comments += onBrief ? 0 : 1;
      commentsOnBrief += onBrief ? 1 : 0;
      community.rows.add(
          "comment",
          comment,
          Community.COMMONS,
          problem.id(),
          onBrief ? null : id,
          speaker.id(),
          community.prose.sentence(speaker.language()),
          speaker.language(),
          when);
      community.happened(
          new CommentWritten(problem.facts(1), onBrief ? 0 : id, comment, speaker.id(), when));
    }
  }

  private List<Somebody> others(int count) {
    return community.people(count, at, Set.of(author.id(), problem.requester().id()));
  }

  void accepted(Instant when) {
    acceptedAt = when;
  }

  void write() {
    String text = community.prose.text(author.language(), 1 + community.luck.below(4));
    String disclosure =
        community.luck.chance(WITH_DISCLOSURE) ? community.prose.sentence(author.language()) : null;
    community.rows.add(
        "solution",
        id,
        problem.id(),
        Community.COMMONS,
        author.id(),
        text,
        author.language(),
        disclosure,
        1,
        at,
        at,
        acceptedAt);
    community.rows.add("solution_revision", id, 1, text, disclosure, author.id(), at);
    community.rows.add("solution_tally", id, helpful, objections, reviews.size(), comments);
    reviews.forEach(ReviewStory::write);
  }

  long id() {
    return id;
  }

  Somebody author() {
    return author;
  }

  int reviews() {
    return reviews.size();
  }

  Stream<ReviewStory> reviewed() {
    return reviews.stream();
  }

  /** How many comments on the brief its readers wrote. */
  int commentsOnBrief() {
    return commentsOnBrief;
  }
}
