package org.talkoot.workshop.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.UnknownDraft;
import org.talkoot.workshop.application.ChangeDraft;
import org.talkoot.workshop.application.DraftReading;
import org.talkoot.workshop.application.DraftView;
import org.talkoot.workshop.application.Drafting;
import org.talkoot.workshop.application.Rehearsing;

/** A draft of rules in a form. */
@Named("draftPage")
@ViewScoped
public class DraftPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Drafting drafting;
  @Inject private DraftReading reading;
  @Inject private Rehearsing rehearsing;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private DraftId id = DraftId.of(0);
  private long version;
  private String name = "";
  private List<NumberRow> numbers = List.of();
  private transient @Nullable DraftView view;

  @PostConstruct
  void open() {
    id = DraftId.parse(path == null ? "" : path).orElseThrow(UnknownDraft::new);
    version = getDraft().version();
    name = getDraft().name();
    numbers = NumberRows.of(getDraft(), words(), site.getLocale());
  }

  /** Saves the draft. */
  public void save() {
    drafting.change(wish());
    Site.redirect("/draft/" + id, "draft.saved");
  }

  /** Saves the draft and runs the network's history under it. */
  public void tryOut() {
    drafting.change(wish());
    Site.redirect("/rehearsal/" + rehearsing.start(id, me.id()));
  }

  /** Saves the draft and leads to its publication. */
  public void publish() {
    drafting.change(wish());
    Site.redirect("/publish/" + id);
  }

  /** Drops the draft for good. */
  public void drop() {
    String slug = getDraft().slug();
    drafting.drop(id, me.id(), ExpectedVersion.any());
    Site.redirect("/workshop/" + slug, "draft.dropped");
  }

  private ChangeDraft wish() {
    return new ChangeDraft(
        id,
        me.id(),
        ExpectedVersion.of(version),
        name,
        numbers.stream().map(NumberRow::written).toList());
  }

  /** Returns the draft as it is stored. */
  public DraftView getDraft() {
    DraftView found = view;
    if (found == null) {
      found = reading.view(id, me.id());
      view = found;
    }
    return found;
  }

  /** Returns a sentence for each thing that differs from the newest rules. */
  public List<String> getChanges() {
    return getDraft().changes().stream().map(words()::say).toList();
  }

  private RuleChangeWords words() {
    return RuleChangeWords.of(getDraft(), site);
  }

  public List<NumberRow> getNumbers() {
    return numbers;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
