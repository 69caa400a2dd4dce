package org.talkoot.workshop.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Site;
import org.talkoot.web.page.Texts;
import org.talkoot.web.security.CurrentMember;
import org.talkoot.workshop.DraftDocuments;
import org.talkoot.workshop.DraftId;
import org.talkoot.workshop.MarkEffect;
import org.talkoot.workshop.PointsChange;
import org.talkoot.workshop.RehearsalId;
import org.talkoot.workshop.UnknownRehearsal;
import org.talkoot.workshop.application.EffectOrder;
import org.talkoot.workshop.application.EffectView;
import org.talkoot.workshop.application.MarkView;
import org.talkoot.workshop.application.RehearsalReading;
import org.talkoot.workshop.application.RehearsalView;
import org.talkoot.workshop.application.Rehearsing;
import org.talkoot.workshop.application.RuleEffect;
import org.talkoot.workshop.application.StartRehearsal;

/** A trial run: how it stands, and what came out of it. */
@Named("rehearsalPage")
@RequestScoped
public class RehearsalPage {
  @Inject private Rehearsing rehearsing;
  @Inject private RehearsalReading reading;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  @Inject
  @Param(name = "sort")
  private @Nullable String sort;

  @Inject
  @Param(name = "after")
  private @Nullable String after;

  private @Nullable RehearsalView view;
  private @Nullable Page<EffectView> members;
  private @Nullable Distribution distribution;
  private @Nullable List<RuleEffect> effects;

  /** Stops the trial run. */
  public void cancel() {
    rehearsing.cancel(getView().id(), me.id());
    Site.redirect("/rehearsal/" + getView().id(), "rehearsal.cancelled");
  }

  /** Runs the same rules again. */
  public void again() {
    RehearsalView old = getView();
    DraftId draft = old.draft();
    RehearsalId id =
        draft == null
            ? rehearsing.start(
                new StartRehearsal(old.network(), me.id(), old.rules(), old.levels(), old.badges()))
            : rehearsing.start(draft, me.id());
    Site.redirect("/rehearsal/" + id);
  }

  /** Returns the trial run. */
  public RehearsalView getView() {
    RehearsalView found = view;
    if (found == null) {
      found = reading.view(id(), me.id());
      view = found;
    }
    return found;
  }

  private RehearsalId id() {
    return RehearsalId.parse(path == null ? "" : path).orElseThrow(UnknownRehearsal::new);
  }

  /** Returns what each rule brings all members together, each with its name. */
  public List<NamedEffect> getRules() {
    RuleChangeWords words = new RuleChangeWords(site.getLocale(), Formats.of(site.language()));
    return effects().stream()
        .map(one -> new NamedEffect(words.ruleName(one.rule()), one.points()))
        .toList();
  }

  /** Returns the points of all members together. */
  public PointsChange getAll() {
    return effects().stream().map(RuleEffect::points).reduce(PointsChange.NONE, PointsChange::plus);
  }

  private List<RuleEffect> effects() {
    List<RuleEffect> found = effects;
    if (found == null) {
      found = reading.rules(id(), me.id());
      effects = found;
    }
    return found;
  }

  /** Returns levels and badges that would be others. */
  public List<MarkView> getMarks() {
    return reading.marks(id(), me.id());
  }

  /** Returns what would be another one: the level, or a badge by its name. */
  public String whatOf(MarkView mark) {
    if (mark.kind() == MarkEffect.Kind.LEVEL) {
      return Texts.say(site.getLocale(), "rehearsal.level");
    }
    String badges = getView().badges();
    return new RuleChangeWords(
            site.getLocale(),
            Formats.of(site.language()),
            badges == null ? Map.of() : DraftDocuments.badgeNames(badges, site.getLang()))
        .badge(mark.code());
  }

  /** Returns the name of a level, or how many of a badge. */
  public String valueOf(MarkView mark, String value) {
    return mark.kind() == MarkEffect.Kind.LEVEL
        ? Texts.say(site.getLocale(), "level." + value)
        : value;
  }

  /** Returns how many members stand in each band of points. */
  public Distribution getDistribution() {
    Distribution found = distribution;
    if (found == null) {
      List<PointsChange> counts = reading.bands(id(), me.id(), Distribution.BOUNDS);
      found = Distribution.of(counts, site.getLocale(), Formats.of(site.language()));
      distribution = found;
    }
    return found;
  }

  /** Returns one page of members. */
  public List<EffectView> getMembers() {
    return page().items();
  }

  /** Returns the address of the next page, empty after the last. */
  public String getMore() {
    return page()
        .next()
        .map(next -> "/rehearsal/" + getView().id() + "?sort=" + getSort() + "&after=" + next)
        .orElse("");
  }

  private Page<EffectView> page() {
    Page<EffectView> found = members;
    if (found == null) {
      found = reading.members(id(), me.id(), order(), Window.of(null, after));
      members = found;
    }
    return found;
  }

  private EffectOrder order() {
    return EffectOrder.of(Objects.requireNonNullElse(sort, "")).orElse(EffectOrder.RISING);
  }

  /** Returns the order of the list, as addresses name it. */
  public String getSort() {
    return order().code();
  }

  /** Returns thousandths as a share with two decimals, for instance 0.58. */
  public String share(int thousandths) {
    String text = "0." + String.format(java.util.Locale.ROOT, "%02d", (thousandths + 5) / 10);
    return "fi".equals(site.getLang()) ? text.replace('.', ',') : text;
  }
}
