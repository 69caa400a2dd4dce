package org.talkoot.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address the browser asked for, whatever it was forwarded to since. */
public record Address(HttpServletRequest request) {
  /** Parameters by which a list becomes another page; all others are of the moment. */
  private static final Set<String> CHOOSING =
      Set.of("topic", "network", "status", "needs", "kind", "track", "period", "version", "after");

  /** Returns the path without context, language and matrix parameters. */
  public String path() {
    String uri = uri().replaceAll(";.*", "").substring(request.getContextPath().length());
    String plain = Language.of(uri).plain(uri);
    return LanguageFilter.FRONT_PAGE.equals(plain) ? "/" : plain;
  }

  /** Returns the query with its question mark, or nothing. */
  String query() {
    Optional<String> query =
        attribute(RequestDispatcher.FORWARD_REQUEST_URI).isPresent()
            ? attribute(RequestDispatcher.FORWARD_QUERY_STRING)
            : Optional.ofNullable(request.getQueryString());
    return query.map(text -> "?" + text).orElse("");
  }

  /** Returns of the query what chooses what the page shows, in one order; not what passes by. */
  String lastingQuery() {
    String kept =
        Stream.of(query().replaceFirst("\\?", "").split("&"))
            .filter(part -> CHOOSING.contains(part.replaceAll("=.*", "")) && !part.endsWith("="))
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  /** Returns scheme, host and port. */
  String origin() {
    StringBuffer url = request.getRequestURL();
    int path = url.indexOf("/", url.indexOf("//") + 2);
    return path < 0 ? url.toString() : url.substring(0, path);
  }

  private String uri() {
    return attribute(RequestDispatcher.ERROR_REQUEST_URI)
        .or(() -> attribute(RequestDispatcher.FORWARD_REQUEST_URI))
        .orElseGet(request::getRequestURI);
  }

  private Optional<String> attribute(String name) {
    return Optional.ofNullable((String) request.getAttribute(name));
  }
}
