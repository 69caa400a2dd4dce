package org.talkoot.review.page;

import java.io.Serializable;
import org.talkoot.review.CriterionScore;
import org.talkoot.review.RubricCriterion;
import org.talkoot.review.application.ReviewDraft;

/** One row of the rubric while somebody fills it in. */
public class ScoreRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String criterion;
  private final String text;
  private int score;
  private String rationale = "";

  ScoreRow(RubricCriterion criterion) {
    this.criterion = criterion.id();
    this.text = criterion.text();
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
