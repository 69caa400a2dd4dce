package org.talkoot.review.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Reviewing a solution, criterion by criterion. */
@Named("reviewing")
@ViewScoped
public class ReviewPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String NONE = "none";
  private static final String DISCLOSED = "disclosed";

  @Inject private PeerReviewing peerReviewing;
  @Inject private ReviewDrafting drafting;
  @Inject private ReviewReading reviews;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private SolutionId solution;
  private int revision;
  private List<ScoreRow> rows;
  private String verdict = "";
  private int confidence;
  private String best = "";
  private String mustChange = "";
  private boolean impartial;
  private boolean connected;
  private String connectionText = "";
  private @Nullable Instant savedAt;

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
    impartial = draft.connection().equals(NONE);
    connected = draft.connection().equals(DISCLOSED);
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
            declared(),
            connectionText);
    savedAt = drafting.save(solution, me.id(), draft);
  }

  /** Sends the review in. */
  public void send() {
    peerReviewing.deliver(new DeliverReview(me.id(), solution, assessment()));
    Site.redirect("/review/" + solution, "review.sent");
  }

  private Assessment assessment() {
    requireDeclaration();
    return new Assessment(
        rows.stream().map(ScoreRow::told).toList(),
        Verdict.parse(verdict).orElse(null),
        confidence,
        best,
        mustChange,
        connected ? List.of(new Conflict(DISCLOSED, connectionText)) : List.of(),
        revision);
  }

  private void requireDeclaration() {
    if (!impartial && !connected) {
      throw InvalidInput.of("impartial", "review.declaration.missing");
    }
    if (connected && connectionText.isBlank()) {
      throw InvalidInput.of("connectionText", "text.missing");
    }
  }

  private String declared() {
    return connected ? DISCLOSED : impartial ? NONE : "";
  }

  /** Returns how many parts of the review are filled. */
  public int getFilled() {
    return (int)
        Stream.concat(rows.stream().map(ScoreRow::isFilled), own()).filter(it -> it).count();
  }

  /** Returns how many parts a whole review has. */
  public int getParts() {
    return rows.size() + (int) own().count();
  }

  private Stream<Boolean> own() {
    return Stream.of(isDeclared(), !verdict.isEmpty(), confidence > 0, !best.isBlank());
  }

  private boolean isDeclared() {
    return impartial || connected && !connectionText.isBlank();
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

  public boolean isImpartial() {
    return impartial;
  }

  public void setImpartial(boolean impartial) {
    this.impartial = impartial;
  }

  public boolean isConnected() {
    return connected;
  }

  public void setConnected(boolean connected) {
    this.connected = connected;
  }

  public String getConnectionText() {
    return connectionText;
  }

  public void setConnectionText(String connectionText) {
    this.connectionText = connectionText;
  }
}
