package org.talkoot.outcome.page;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talkoot.outcome.Evidence;
import org.talkoot.outcome.Figure;
import org.talkoot.outcome.OutcomeReport;
import org.talkoot.outcome.OutcomeStage;
import org.talkoot.outcome.application.OutcomeDraft;

/** What the requester writes of a step. */
public class ReportForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String step = "";
  private String text = "";
  private String label = "";
  private String before = "";
  private String after = "";
  private String unit = "";
  private String evidence = "";

  OutcomeDraft drafted() {
    return new OutcomeDraft(step, text, label, before, after, unit, evidence);
  }

  void take(OutcomeDraft draft) {
    step = draft.step();
    text = draft.text();
    label = draft.label();
    before = draft.before();
    after = draft.after();
    unit = draft.unit();
    evidence = draft.evidence();
  }

  OutcomeReport told() {
    return new OutcomeReport(
        OutcomeStage.of(step).orElse(null), text, new Figure(label, before, after, unit), links());
  }

  /** One link a line; what stands before the address is its label. */
  private List<Evidence> links() {
    return evidence
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .flatMap(ReportForm::link)
        .toList();
  }

  private static Stream<Evidence> link(String line) {
    int cut = line.lastIndexOf(' ');
    return Stream.of(new Evidence(cut < 0 ? "" : line.substring(0, cut), line.substring(cut + 1)));
  }

  public String getStep() {
    return step;
  }

  /** Notes the step; Faces hands none over as null. */
  public void setStep(@Nullable String step) {
    this.step = Objects.requireNonNullElse(step, "");
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }
}
