package org.talkoot.workshop.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.member.application.MemberReading;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;
import org.talkoot.workshop.PointsChange;
import org.talkoot.workshop.RehearsalId;
import org.talkoot.workshop.UnknownRehearsal;
import org.talkoot.workshop.application.EffectView;
import org.talkoot.workshop.application.LineEffects;
import org.talkoot.workshop.application.RehearsalReading;
import org.talkoot.workshop.application.RehearsalView;

/** What a draft would mean for one member, rule by rule and line by line. */
@Named("rehearsalMember")
@RequestScoped
public class RehearsalMemberPage {
  @Inject private RehearsalReading reading;
  @Inject private MemberReading members;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  @Inject
  @Param(pathIndex = 1)
  private @Nullable String handle;

  private @Nullable RehearsalView view;
  private @Nullable EffectView effect;
  private @Nullable LineEffects lines;

  /** Returns the trial run. */
  public RehearsalView getView() {
    RehearsalView found = view;
    if (found == null) {
      RehearsalId id =
          RehearsalId.parse(path == null ? "" : path).orElseThrow(UnknownRehearsal::new);
      found = reading.view(id, me.id());
      view = found;
    }
    return found;
  }

  /** Returns what it would mean on the whole. */
  public EffectView getEffect() {
    EffectView found = effect;
    if (found == null) {
      found =
          reading
              .member(
                  getView().id(),
                  members.byHandle(Objects.requireNonNullElse(handle, "")).id(),
                  me.id())
              .orElseThrow(UnknownRehearsal::new);
      effect = found;
    }
    return found;
  }

  /** Returns what each rule would bring, the greatest difference first. */
  public List<NamedEffect> getRules() {
    return getEffect().rules().entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, PointsChange>>comparingLong(
                    one -> -Math.abs(one.getValue().difference()))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(one -> new NamedEffect(ruleName(one.getKey()), one.getValue()))
        .toList();
  }

  /** Returns the lines that would be different. */
  public LineEffects getLines() {
    LineEffects found = lines;
    if (found == null) {
      found = reading.lines(getView().id(), getEffect().person().id(), me.id());
      lines = found;
    }
    return found;
  }

  /** Returns the code and name of a rule. */
  public String ruleName(String code) {
    return new RuleChangeWords(site.getLocale(), Formats.of(site.language())).ruleName(code);
  }
}
