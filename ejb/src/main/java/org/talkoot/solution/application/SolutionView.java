package org.talkoot.solution.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;
import org.talkoot.solution.SolutionId;

/**
 * A solution as its viewer sees it.
 *
 * @param version content version, for {@code If-Match}
 * @param status {@code standing}, {@code accepted} or {@code withdrawn}
 * @param text Markdown as written; empty to strangers once withdrawn
 * @param html the text rendered and sanitised
 * @param coAuthors those who consented; the author sees the invited and declined too
 * @param refiners those whose refinements were merged, the first one first
 * @param aiDisclosure what a machine did in it, null for nothing
 * @param mine whether the viewer is its author
 * @param letter what it is called in a blind problem until the decision, for instance {@code A};
 *     null where its author is named
 * @param tellsItsMaker whether the text of hidden makers mentions one of them
 * @param myConsent the viewer's consent as co-author, null when not invited
 */
public record SolutionView(
    SolutionId id,
    ProblemId problem,
    long version,
    String status,
    PersonRef author,
    List<CoAuthorView> coAuthors,
    List<PersonRef> refiners,
    String text,
    String html,
    String language,
    int revision,
    @Nullable String aiDisclosure,
    Instant submittedAt,
    Instant changedAt,
    @Nullable Instant acceptedAt,
    VoteCounts votes,
    int reviews,
    int comments,
    boolean mine,
    @Nullable String letter,
    boolean tellsItsMaker,
    @Nullable String myConsent) {
  /** Copies the lists so that the view cannot change. */
  public SolutionView {
    coAuthors = List.copyOf(coAuthors);
    refiners = List.copyOf(refiners);
  }

  /** Returns the same with the viewer's own vote, null for none. */
  public SolutionView votedByViewer(@Nullable String vote) {
    return new SolutionView(
        id,
        problem,
        version,
        status,
        author,
        coAuthors,
        refiners,
        text,
        html,
        language,
        revision,
        aiDisclosure,
        submittedAt,
        changedAt,
        acceptedAt,
        new VoteCounts(votes.helpful(), votes.objections(), vote),
        reviews,
        comments,
        mine,
        letter,
        tellsItsMaker,
        myConsent);
  }

  /** Returns what tells one state of the counters from another. */
  public long counters() {
    return 31L * (31L * (31L * votes.helpful() + votes.objections()) + reviews) + comments;
  }

  /** Returns {@link #mine}, under the name that pages know properties by. */
  public boolean isMine() {
    return mine;
  }

  /** Tells whether the viewer wrote it, alone or as co-author, and so may change it. */
  public boolean isMaker() {
    return mine || "accepted".equals(myConsent);
  }

  /** Tells whether the requester accepted it. */
  public boolean isAccepted() {
    return "accepted".equals(status);
  }

  /** Tells whether its author took it back. */
  public boolean isWithdrawn() {
    return "withdrawn".equals(status);
  }
}
