package org.talkoot.workshop.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.reputation.application.RuleSetPublishing;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.application.Messages;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.UnknownDraft;
import org.talkoot.workshop.application.DraftReading;
import org.talkoot.workshop.application.DraftView;
import org.talkoot.workshop.application.Drafting;
import org.talkoot.workshop.application.PublishDraft;

/** Putting a draft in force: what will happen, from when, and why. */
@Named("publishPage")
@ViewScoped
public class PublishPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String AT_ONCE = "soon";

  @Inject private Drafting drafting;
  @Inject private DraftReading reading;
  @Inject private RuleSetPublishing publishing;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private DraftId id = DraftId.of(0);
  private String note = "";
  private String moment = "date";
  private @Nullable LocalDate validFrom;
  private transient @Nullable DraftView view;

  @PostConstruct
  void open() {
    id = DraftId.parse(path == null ? "" : path).orElseThrow(UnknownDraft::new);
    validFrom = LocalDate.ofInstant(publishing.nextMidnight(), ZoneOffset.UTC);
    getDraft();
  }

  /** Publishes the draft. */
  public void publish() {
    String slug = getDraft().slug();
    drafting.publish(new PublishDraft(id, me.id(), from(), note));
    Site.redirect("/rules/" + slug, "rules.published");
  }

  private Instant from() {
    LocalDate date = validFrom;
    if (moment.equals(AT_ONCE)) {
      return publishing.earliest();
    }
    if (date == null) {
      throw InvalidInput.of("validFrom", "text.missing");
    }
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
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

  /** Returns a sentence for each thing that will be different. */
  public List<String> getChanges() {
    RuleChangeWords words = RuleChangeWords.of(getDraft(), site);
    return getDraft().changes().stream().map(words::say).toList();
  }

  /** Returns a sentence for each thing that a public network may not do. */
  public List<String> getExcesses() {
    RuleChangeWords words = RuleChangeWords.of(getDraft(), site);
    return getDraft().excesses().stream()
        .map(
            one ->
                words.placeName(one.field(), getDraft().rules())
                    + ": "
                    + Messages.of(one, site.getLocale()))
        .toList();
  }

  /** Tells whether it can be published as it is. */
  public boolean isReady() {
    return !getDraft().isOvertaken()
        && getDraft().excesses().isEmpty()
        && !getDraft().changes().isEmpty();
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getMoment() {
    return moment;
  }

  public void setMoment(@Nullable String moment) {
    this.moment = moment == null ? "" : moment;
  }

  public @Nullable LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(@Nullable LocalDate validFrom) {
    this.validFrom = validFrom;
  }
}
