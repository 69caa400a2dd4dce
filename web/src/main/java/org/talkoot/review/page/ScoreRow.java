package org.talkoot.review.page;

import java.io.Serializable;
import java.util.List;
import org.talkoot.review.CriterionScore;
import org.talkoot.review.application.ReviewDraft;
import org.talkoot.review.application.RubricRow;

/** One row of the rubric while somebody fills it in. */
public class ScoreRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String criterion;
  private final String text;
  private final String hint;
  private final List<String> anchors;
  private int score;
  private String rationale = "";

  ScoreRow(RubricRow row) {
    criterion = row.criterion().id();
    text = row.criterion().text();
    hint = row.hint();
    anchors = row.anchors();
  }

  CriterionScore told() {
    return new CriterionScore(criterion, score, rationale);
  }

  ReviewDraft.Row drafted() {
    return new ReviewDraft.Row(criterion, score, rationale);
  }

  void take(ReviewDraft draft) {
    draft
        .row(criterion)
        .ifPresent(
            row -> {
              score = row.score();
              rationale = row.rationale();
            });
  }

  /** Tells whether a score and a reason are there. */
  public boolean isFilled() {
    return score > 0 && !rationale.isBlank();
  }

  public String getText() {
    return text;
  }

  public String getHint() {
    return hint;
  }

  /** Returns what 1, 2, 3, 4 and 5 mean here. */
  public List<String> getAnchors() {
    return anchors;
  }

  public int getScore() {
    return score;
  }

  public void setScore(int score) {
    this.score = score;
  }

  public String getRationale() {
    return rationale;
  }

  public void setRationale(String rationale) {
    this.rationale = rationale;
  }
}
