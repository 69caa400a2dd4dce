package org.talkoot.reputation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.application.MemberView;
import org.talkoot.network.Viewer;
import org.talkoot.reputation.application.LedgerFilter;
import org.talkoot.reputation.application.LedgerLineView;
import org.talkoot.reputation.application.LedgerReading;
import org.talkoot.reputation.application.ReputationReading;
import org.talkoot.reputation.application.ReputationView;
import org.talkoot.reputation.application.RuleTotal;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Why somebody has points: every line, the newest first, with its cause and its rule. */
@Named
@RequestScoped
public class LedgerPage {
  @Inject
  @Param(pathIndex = 0)
  private @Nullable String handle;

  @Inject private HttpServletRequest request;
  @Inject private CurrentMember me;
  @Inject private MemberReading members;
  @Inject private LedgerReading ledger;
  @Inject private ReputationReading reputation;
  @Inject private Site site;
  @Inject private Clock clock;

  private MemberView member;
  private LedgerQuery query;
  private ReputationView standing;
  private List<RuleTotal> all;
  private List<RuleTotal> shown;
  private Page<LedgerLineView> page;
  private RuleWords words;

  @PostConstruct
  void read() {
    member = members.byHandle(handle == null ? me.who().handle() : handle);
    query = LedgerQuery.of(request, member.id());
    words = new RuleWords(site.getLocale(), Formats.of(site.language()));
    LedgerFilter filter = query.filter(clock);
    standing = reputation.of(member.id(), Viewer.of(me.id()));
    page = ledger.page(filter, me.id(), Window.of(null, query.after()));
    shown = ledger.composition(filter, me.id());
    all = query.isNarrowed() ? ledger.composition(LedgerFilter.of(member.id()), me.id()) : shown;
  }

  public MemberView getMember() {
    return member;
  }

  /** Tells whether the reader reads the own lines. */
  public boolean isMine() {
    return member.id().equals(me.id());
  }

  public ReputationView getStanding() {
    return standing;
  }

  public LedgerQuery getQuery() {
    return query;
  }

  public List<LedgerRow> getLines() {
    Set<String> places =
        page.items().stream()
            .map(line -> LedgerRow.placeOf(line.network(), line.sequence()))
            .collect(Collectors.toSet());
    return page.items().stream().map(line -> LedgerRow.of(line, words, places)).toList();
  }

  /** Returns the tracks that the member has points in. */
  public List<String> getTracks() {
    return List.copyOf(standing.tracks().keySet());
  }

  /** Returns the periods to choose from. */
  public List<String> getPeriods() {
    return List.of("30", "90", "year");
  }

  /** Returns the way to older lines, null at the end. */
  public @Nullable String getOlder() {
    return page.next().map(query::after).orElse(null);
  }

  /** Returns the rules that have paid or cost something, with their names. */
  public List<RuleSlice> getRules() {
    return slices(all);
  }

  private List<RuleSlice> slices(List<RuleTotal> totals) {
    return totals.stream()
        .map(total -> new RuleSlice(total.rule(), words.name(total.rule()), total.points(), 0))
        .toList();
  }

  public Composition getComposition() {
    return Composition.of(slices(shown));
  }
}
