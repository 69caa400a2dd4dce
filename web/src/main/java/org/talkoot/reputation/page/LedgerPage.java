package org.talkoot.reputation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

  private MemberView member;
  private LedgerQuery query;
  private ReputationView standing;
  private List<RuleTotal> composition;
  private Page<LedgerLineView> page;
  private RuleWords words;

  @PostConstruct
  void read() {
    member = members.byHandle(handle == null ? me.who().handle() : handle);
    query = LedgerQuery.of(request, member.id());
    words = new RuleWords(site.getLocale(), Formats.of(site.language()));
    composition = ledger.composition(LedgerFilter.of(member.id()), me.id());
    standing = reputation.of(member.id(), Viewer.of(me.id()));
    page = ledger.page(query.filter(), me.id(), Window.of(null, query.after()));
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
    return page.items().stream().map(line -> LedgerRow.of(line, words)).toList();
  }

  /** Returns the way to older lines, null at the end. */
  public @Nullable String getOlder() {
    return page.next().map(query::after).orElse(null);
  }

  /** Returns the rules that have paid or cost something, with their names. */
  public List<RuleSlice> getRules() {
    return composition.stream()
        .map(total -> new RuleSlice(total.rule(), words.name(total.rule()), total.points(), 0))
        .toList();
  }

  public Composition getComposition() {
    return Composition.of(getRules());
  }
}
