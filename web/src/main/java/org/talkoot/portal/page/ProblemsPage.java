package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.portal.application.FrontReading;
import org.talkoot.portal.application.ListFilters;
import org.talkoot.portal.application.NeedCounts;
import org.talkoot.portal.application.NetworkChoice;
import org.talkoot.problem.application.ProblemFilter;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.security.CurrentMember;

/** The list of problems: filters stand in the address, so that a search can be kept and shared. */
@Named
@RequestScoped
public class ProblemsPage {
  private static final List<String> FILTERS =
      List.of("q", "network", "status", "topic", "needs", "sort");

  @Inject private HttpServletRequest request;
  @Inject private CurrentMember me;
  @Inject private ProblemRows rows;
  @Inject private FrontReading front;

  private Map<String, String> chosen;
  private Page<ProblemRow> page;
  private ListFilters filters;

  @PostConstruct
  void read() {
    chosen = new TreeMap<>();
    for (String name : FILTERS) {
      String value = request.getParameter(name);
      if (value != null && !value.isBlank()) {
        chosen.put(name, value.strip());
      }
    }
    page = look();
    filters = front.filters(me.viewer());
  }

  /** An address with an unknown filter shows the whole list rather than an error. */
  private Page<ProblemRow> look() {
    try {
      return rows.list(filter(), Window.of(null, request.getParameter("after")));
    } catch (InvalidInput unknown) {
      chosen.clear();
      return rows.list(filter(), Window.first());
    }
  }

  private ProblemFilter filter() {
    return ProblemFilter.of(
        get("network"), get("status"), get("topic"), null, get("q"), get("sort"), get("needs"));
  }

  /** Returns what is chosen of a filter, or nothing. */
  public @Nullable String get(String name) {
    return chosen.get(name);
  }

  /** Returns the address of this list with another need, everything else kept. */
  public String withNeed(String name, String value) {
    Map<String, String> other = new TreeMap<>(chosen);
    other.remove("needs");
    other.remove("status");
    if (!value.isEmpty()) {
      other.put(name, value);
    }
    return query(other);
  }

  /** Returns the address of the rows that follow, empty after the last. */
  public String getMore() {
    return page.next()
        .map(
            cursor -> {
              Map<String, String> further = new TreeMap<>(chosen);
              further.put("after", cursor);
              return query(further);
            })
        .orElse("");
  }

  public List<ProblemRow> getRows() {
    return page.items();
  }

  public NeedCounts getCounts() {
    return filters.counts();
  }

  public List<TopicRef> getTopics() {
    return filters.choices().topics();
  }

  public List<NetworkChoice> getNetworks() {
    return filters.choices().networks();
  }

  private static String query(Map<String, String> parameters) {
    return "/problems"
        + parameters.entrySet().stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }
}
