package org.talkoot.solution.page;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talkoot.solution.Wording;
import org.talkoot.solution.application.SolutionDraft;
import org.talkoot.solution.application.SolutionView;

/** A solution as its form holds it: co-authors as handles with commas between them. */
public class SolutionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String text = "";
  private String language;
  private String coAuthors = "";
  private String aiDisclosure = "";

  private SolutionForm(String language) {
    this.language = language;
  }

  static SolutionForm empty(String language) {
    return new SolutionForm(language);
  }

  static SolutionForm of(SolutionView solution) {
    SolutionForm form = new SolutionForm(solution.language());
    form.text = solution.text();
    form.aiDisclosure = solution.aiDisclosure() == null ? "" : solution.aiDisclosure();
    form.coAuthors =
        solution.coAuthors().stream()
            .map(invited -> invited.member().handle())
            .collect(Collectors.joining(", "));
    return form;
  }

  /** Takes over what was saved while somebody wrote. */
  void take(SolutionDraft draft) {
    text = draft.text();
    coAuthors = draft.coAuthors();
    aiDisclosure = draft.aiDisclosure();
    language = draft.language();
  }

  /** Returns what is written so far, upon a version of the solution. */
  SolutionDraft drafted(long version) {
    return new SolutionDraft(version, text, coAuthors, aiDisclosure, language);
  }

  Wording wording() {
    return new Wording(text, language, aiDisclosure);
  }

  List<String> handles() {
    return Stream.of(coAuthors.split("[,\\s]+", -1))
        .map(handle -> handle.startsWith("@") ? handle.substring(1) : handle)
        .filter(handle -> !handle.isEmpty())
        .toList();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getCoAuthors() {
    return coAuthors;
  }

  public void setCoAuthors(String handles) {
    coAuthors = handles;
  }

  public String getAiDisclosure() {
    return aiDisclosure;
  }

  public void setAiDisclosure(String disclosure) {
    aiDisclosure = disclosure;
  }
}
