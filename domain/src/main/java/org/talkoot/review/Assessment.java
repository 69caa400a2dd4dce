package org.talkoot.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Checks;

/**
 * What a reviewer found in one revision of a solution.
 *
 * @param scores one for each criterion of the rubric
 * @param verdict overall, null when left out
 * @param confidence how sure the reviewer is, 1 to 5
 * @param best the best thing in the solution
 * @param mustChange what must change
 * @param conflicts connections told openly
 * @param revision the revision that was read, 0 for the newest
 */
public record Assessment(
    List<CriterionScore> scores,
    @Nullable Verdict verdict,
    int confidence,
    @Nullable String best,
    @Nullable String mustChange,
    List<Conflict> conflicts,
    int revision) {

  private static final int LONGEST = 2000;
  private static final int MOST_CONFLICTS = 5;

  /** Copies the lists so that the assessment cannot change. */
  public Assessment {
    scores = List.copyOf(scores);
    conflicts = List.copyOf(conflicts);
  }

  /** Tells whether every score comes with a reason. */
  public boolean isReasoned() {
    return scores.stream().allMatch(CriterionScore::isReasoned);
  }

  /** Tells whether the reviewer declared a connection that forbids the review. */
  public boolean declaresBlockingConflict() {
    return conflicts.stream().anyMatch(Conflict::isBlocking);
  }

  /** Returns the assessment with the revision that was read, the newest one when left out (0). */
  Assessment ofRevision(int newest) {
    return revision == 0
        ? new Assessment(scores, verdict, confidence, best, mustChange, conflicts, newest)
        : this;
  }

  /** Refuses an assessment that does not fit the rubric or the solution's revisions. */
  void check(Rubric rubric, int lastRevision) {
    Checks checks = new Checks();
    checkScores(checks, rubric, scores);
    checks.require(verdict != null, "verdict", "review.verdict");
    checks.require(isOneToFive(confidence), "confidence", "value.oneToFive");
    checks.text("best", best, 0, LONGEST);
    checks.text("mustChange", mustChange, 0, LONGEST);
    checks.require(revision >= 1 && revision <= lastRevision, "revision", "review.revision");
    checkConflicts(checks);
    checks.throwIfBroken();
  }

  static void checkScores(Checks checks, Rubric rubric, List<CriterionScore> scores) {
    Set<String> scored = new HashSet<>();
    for (int i = 0; i < scores.size(); i++) {
      CriterionScore score = scores.get(i);
      String field = "scores[" + i + "]";
      checks.require(rubric.has(score.criterion()), field + ".criterion", "review.criterion");
      checks.require(scored.add(score.criterion()), field + ".criterion", "review.criterion.twice");
      checks.require(isOneToFive(score.score()), field + ".score", "value.oneToFive");
      checks.text(field + ".rationale", score.rationale(), 0, LONGEST);
    }
    boolean complete =
        rubric.criteria().stream().map(RubricCriterion::id).allMatch(scored::contains);
    checks.require(complete, "scores", "review.scores.incomplete");
  }

  private void checkConflicts(Checks checks) {
    checks.require(conflicts.size() <= MOST_CONFLICTS, "conflicts", "list.tooLong", MOST_CONFLICTS);
    for (int i = 0; i < conflicts.size(); i++) {
      String field = "conflicts[" + i + "]";
      checks.require(conflicts.get(i).isKnownKind(), field + ".kind", "review.conflict.kind");
      checks.text(field + ".text", conflicts.get(i).text(), 1, LONGEST);
    }
  }

  private static boolean isOneToFive(int value) {
    return value >= 1 && value <= 5;
  }
}
