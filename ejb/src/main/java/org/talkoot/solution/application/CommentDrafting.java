package org.talkoot.solution.application;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.talkoot.draft.DraftKey;
import org.talkoot.draft.DraftKind;
import org.talkoot.draft.application.Drafts;
import org.talkoot.draft.application.SavedDraft;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.shared.Checks;
import org.talkoot.solution.SolutionId;

/** Saving half-written questions and comments while somebody writes; an empty one is forgotten. */
@Stateless
public class CommentDrafting {
  private static final int LONGEST = 5_000;

  @Inject private VisibleProblems problems;
  @Inject private VisibleSolutions solutions;
  @Inject private Drafts drafts;

  /** Saves what the member wants to ask about a brief so far; empty when there is nothing. */
  public Optional<Instant> save(ProblemId problem, MemberId member, String text) {
    problems.require(problem, Viewer.of(member));
    return save(member, key(problem), problem, text);
  }

  /** Saves what the member says of a solution so far; empty when there is nothing. */
  public Optional<Instant> save(SolutionId solution, MemberId member, String text) {
    return save(member, key(solution), solutions.get(solution, member).problem(), text);
  }

  private Optional<Instant> save(MemberId member, DraftKey key, ProblemId problem, String text) {
    new Checks().text("text", text, 0, LONGEST).throwIfBroken();
    if (text.isBlank()) {
      drafts.sent(member, key);
      return Optional.empty();
    }
    return Optional.of(drafts.save(member, key, problem.value(), new CommentDraft(text)));
  }

  /** Returns what the member wants to ask and to say on the page of a problem so far. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public BegunComments begun(ProblemId problem, MemberId member) {
    return new BegunComments(
        problem,
        drafts
            .ofProblem(member, Set.of(DraftKind.QUESTION, DraftKind.COMMENT), problem.value())
            .stream()
            .collect(Collectors.toMap(SavedDraft::subject, CommentDrafting::text)));
  }

  private static String text(SavedDraft saved) {
    return saved.as(new TypeReference<CommentDraft>() {}).text();
  }

  static DraftKey key(ProblemId asked) {
    return new DraftKey(DraftKind.QUESTION, asked.value());
  }

  static DraftKey key(SolutionId commented) {
    return new DraftKey(DraftKind.COMMENT, commented.value());
  }

  private record CommentDraft(String text) {}
}
