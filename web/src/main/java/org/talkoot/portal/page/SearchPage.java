package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.portal.application.Choices;
import org.talkoot.portal.application.FrontReading;
import org.talkoot.portal.application.NetworkChoice;
import org.talkoot.search.SearchKind;
import org.talkoot.search.SearchTerms;
import org.talkoot.search.application.SearchFilter;
import org.talkoot.search.application.SearchResult;
import org.talkoot.search.application.Searching;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.application.Window;
import org.talkoot.web.rest.Budgets;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.TooManyRequests;
import org.talkoot.web.security.CurrentMember;

/** Search over everything; words and filters stand in the address, so that it can be shared. */
@Named
@RequestScoped
public class SearchPage {
  private static final int ROWS = 10;
  private static final List<String> FILTERS =
      List.of("kind", "network", "topic", "status", "language");

  @Inject private HttpServletRequest request;
  @Inject private CurrentMember me;
  @Inject private Searching searching;
  @Inject private FrontReading front;
  @Inject private Budgets budgets;

  private Map<String, String> chosen;
  private @Nullable SearchResult result;
  private boolean tooMany;
  private Choices choices;

  @PostConstruct
  void read() {
    chosen = new TreeMap<>();
    note("q");
    FILTERS.forEach(this::note);
    if (chosen.containsKey("q")) {
      look();
    }
    choices = front.choices(me.viewer());
  }

  private void note(String name) {
    String value = request.getParameter(name);
    if (value != null && !value.isBlank()) {
      chosen.put(name, value.strip());
    }
  }

  private void look() {
    try {
      budgets.spend(
          Budget.SEARCH, me.member().map(Object::toString).orElseGet(request::getRemoteAddr));
      result = found();
    } catch (TooManyRequests spent) {
      tooMany = true;
      ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
      answer.setResponseStatus(spent.refusal().status());
      answer.setResponseHeader("Retry-After", Long.toString(spent.retryAfter().toSeconds()));
    }
  }

  /** An address that nobody could have got from a page begins anew. */
  private @Nullable SearchResult found() {
    try {
      return searching.search(
          SearchTerms.of(get("q")),
          SearchFilter.of(
              get("kind"), get("network"), get("topic"), get("status"), get("language")),
          me.viewer(),
          Window.of(ROWS, request.getParameter("after")));
    } catch (InvalidInput unknown) {
      chosen.clear();
      return null;
    }
  }

  /** Returns what is chosen of a filter, or nothing. */
  public @Nullable String get(String name) {
    return chosen.get(name);
  }

  /** Tells whether anything was asked for. */
  public boolean isAsked() {
    return result != null;
  }

  /** Tells whether the reader has searched too often for a while. */
  public boolean isTooMany() {
    return tooMany;
  }

  /** Tells whether a filter may hide something. */
  public boolean isFiltered() {
    return chosen.size() > 1;
  }

  /** Returns the words that were searched for instead, empty when it was those asked for. */
  public String getMeant() {
    return result == null ? "" : result.meant().orElse("");
  }

  public List<SearchHitRow> getRows() {
    return result == null
        ? List.of()
        : result.found().page().items().stream().map(SearchHitRow::new).toList();
  }

  /** Returns the kinds that were found, all of them first. */
  public List<SearchKindLink> getKinds() {
    List<SearchKindLink> links = new ArrayList<>();
    if (result != null) {
      Map<SearchKind, Integer> counts = result.found().counts();
      links.add(link("", counts.values().stream().mapToInt(Integer::intValue).sum()));
      for (SearchKind kind : SearchKind.values()) {
        int count = counts.getOrDefault(kind, 0);
        if (count > 0 || kind.code().equals(get("kind"))) {
          links.add(link(kind.code(), count));
        }
      }
    }
    return links;
  }

  /** Returns the address of the same words everywhere. */
  public String getEverywhere() {
    return query(Map.of("q", chosen.getOrDefault("q", "")));
  }

  /** Returns the address of the hits that follow, empty after the last. */
  public String getMore() {
    return result == null
        ? ""
        : result.found().page().next().map(cursor -> with("after", cursor)).orElse("");
  }

  public List<TopicRef> getTopics() {
    return choices.topics();
  }

  public List<NetworkChoice> getNetworks() {
    return choices.networks();
  }

  private SearchKindLink link(String code, int count) {
    return new SearchKindLink(
        code, count, with("kind", code), code.equals(chosen.getOrDefault("kind", "")));
  }

  private String with(String name, String value) {
    Map<String, String> other = new TreeMap<>(chosen);
    other.remove(name);
    if (!value.isEmpty()) {
      other.put(name, value);
    }
    return query(other);
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "/search?", ""));
  }
}
