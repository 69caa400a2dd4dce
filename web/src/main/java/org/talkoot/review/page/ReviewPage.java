package org.talkoot.review.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.review.Assessment;
import org.talkoot.review.Conflict;
import org.talkoot.review.Verdict;
import org.talkoot.review.application.DeliverReview;
import org.talkoot.review.application.PeerReviewing;
import org.talkoot.review.application.ReviewDraft;
import org.talkoot.review.application.ReviewDrafting;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.review.application.RubricView;
import org.talkoot.shared.InvalidInput;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.solution.application.SolutionView;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Reviewing a solution, criterion by criterion. */
@Named("reviewing")
@ViewScoped
public class ReviewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private PeerReviewing peerReviewing;
  @Inject private ReviewDrafting drafting;
  @Inject private ReviewReading reviews;
  @Inject private SolutionReading solutions;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private SolutionId solution;
  private int revision;
  private List<ScoreRow> rows;
  private String verdict = "";
  private int confidence = 3;
  private String best = "";
  private String mustChange = "";
  private String connection = "";
  private String connectionText = "";
  private @Nullable Instant savedAt;
  private transient @Nullable SolutionView shown;

  @SuppressWarnings("NullAway.Init") // opened by the container
  public ReviewPage() {}

  @PostConstruct
  void open() {
    me.id();
    solution = SolutionId.parse(path == null ? "" : path).orElseThrow(UnknownSolution::new);
    RubricView rubric = reviews.rubric(solution, me.viewer(), site.getLocale());
    revision = rubric.revision();
    rows = List.copyOf(rubric.criteria().stream().map(ScoreRow::new).toList());
    drafting.read(solution, me.id()).ifPresent(this::take);
  }

  private void take(ReviewDraft draft) {
    rows.forEach(row -> row.take(draft));
    verdict = draft.verdict();
    confidence = draft.confidence();
    best = draft.best();
    mustChange = draft.mustChange();
    connection = draft.connection();
    connectionText = draft.connectionText();
  }

  /** Saves what is written so far. */
  public void save() {
    ReviewDraft draft =
        new ReviewDraft(
            rows.stream().map(ScoreRow::drafted).toList(),
            verdict,
            confidence,
            best,
            mustChange,
            connection,
            connectionText);
    savedAt = drafting.save(solution, me.id(), draft);
  }

  /** Sends the review in. */
  public void send() {
    peerReviewing.deliver(new DeliverReview(me.id(), solution, assessment()));
    Site.redirect("/problem/" + getShown().problem(), "review.sent");
  }

  private Assessment assessment() {
    if (!connection.isEmpty() && connectionText.isBlank()) {
      throw InvalidInput.of("connectionText", "text.missing");
    }
    return new Assessment(
        rows.stream().map(ScoreRow::told).toList(),
        Verdict.parse(verdict).orElse(null),
        confidence,
        best,
        mustChange,
        connection.isEmpty() ? List.of() : List.of(new Conflict(connection, connectionText)),
        revision);
  }

  /** Returns the solution under review. */
  public SolutionView getShown() {
    SolutionView found = shown;
    if (found == null) {
      found = solutions.view(solution, me.viewer());
      shown = found;
    }
    return found;
  }

  /** Returns the question that the solution answers. */
  public String getQuestion() {
    return reviews.rubric(solution, me.viewer(), site.getLocale()).question();
  }

  /** Returns the code of the rule that keeps the reader from reviewing, empty for none. */
  public String getHindrance() {
    return reviews.hindrance(solution, me.id()).orElse("");
  }

  public @Nullable Instant getSavedAt() {
    return savedAt;
  }

  public List<ScoreRow> getRows() {
    return rows;
  }

  public String getVerdict() {
    return verdict;
  }

  /** Notes the verdict; Faces hands none over as null. */
  public void setVerdict(@Nullable String verdict) {
    this.verdict = Objects.requireNonNullElse(verdict, "");
  }

  public int getConfidence() {
    return confidence;
  }

  public void setConfidence(int confidence) {
    this.confidence = confidence;
  }

  public String getBest() {
    return best;
  }

  public void setBest(String best) {
    this.best = best;
  }

  public String getMustChange() {
    return mustChange;
  }

  public void setMustChange(String mustChange) {
    this.mustChange = mustChange;
  }

  public String getConnection() {
    return connection;
  }

  /** Notes the kind of connection; Faces hands the empty choice over as null. */
  public void setConnection(@Nullable String connection) {
    this.connection = Objects.requireNonNullElse(connection, "");
  }

  public String getConnectionText() {
    return connectionText;
  }

  public void setConnectionText(String connectionText) {
    this.connectionText = connectionText;
  }
}
