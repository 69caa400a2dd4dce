package org.talkoot.portal.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.talkoot.decision.application.DecidedSolution;
import org.talkoot.problem.application.PartNames;
import org.talkoot.review.application.ConsensusView;
import org.talkoot.review.application.ReviewView;
import org.talkoot.solution.application.CommentView;
import org.talkoot.solution.application.RefinementView;
import org.talkoot.solution.application.SolutionView;

/** A solution with everything that was said of it. */
public record SolutionCard(
    SolutionView solution,
    ConsensusView consensus,
    List<ReviewView> reviews,
    List<CommentView> comments,
    List<RefinementView> refinements,
    Optional<DecidedSolution> decided) {
  /** Accepted ones first, then the surest good ones; where that is equal, the order stays. */
  static final Comparator<SolutionCard> AS_SHOWN =
      Comparator.comparing(SolutionCard::accepted, Comparator.reverseOrder())
          .thenComparing(SolutionCard::consensus, ConsensusView.BY_LOWER_END);

  /** Returns the names of those whose refinements were merged, empty for none. */
  public String refiners(Locale locale) {
    return solution.refiners().stream()
        .map(person -> PartNames.called(person, locale))
        .collect(Collectors.joining(", "));
  }

  /** Tells whether the requester accepted it. */
  public boolean accepted() {
    return solution.isAccepted();
  }

  /** Tells whether there is a score to show. */
  public boolean scored() {
    return consensus.overall() != null;
  }

  /** Tells whether there are reviews that the reader may not read yet. */
  public boolean withheld() {
    return solution.reviews() > 0 && reviews.isEmpty();
  }

  /** Returns the requester's reason, empty before the decision. */
  public String reason() {
    return decided.map(DecidedSolution::reason).orElse("");
  }
}
