package org.talkoot.web.visitor;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * What a public page depends on.
 *
 * @param origin scheme and host, which stand in canonical addresses
 * @param address path and query as asked for
 * @param theme the colours that the visitor forced, empty for none
 */
record PageKey(String origin, String address, String theme) {
  private static final String THEME = "theme";
  private static final Set<String> PERSONAL = Set.of("JSESSIONID", "TALKOOTKEY");
  private static final Set<String> NO_PAGES =
      Set.of("/api/", "/assets/", "/health", "/live", "/metrics", "/jakarta.faces.resource/");
  private static final int LONGEST = 500;

  /** Returns the key of a visitor's request for a page; empty when the answer could be personal. */
  static Optional<PageKey> of(HttpServletRequest request) {
    if (!"GET".equals(request.getMethod())
        || request.getHeader("Authorization") != null
        || !isPage(request)) {
      return Optional.empty();
    }
    String theme = "";
    for (Cookie cookie : cookies(request)) {
      if (PERSONAL.contains(cookie.getName())) {
        return Optional.empty();
      }
      if (THEME.equals(cookie.getName()) && cookie.getValue().matches("light|dark")) {
        theme = cookie.getValue();
      }
    }
    return Optional.of(new PageKey(origin(request), address(request), theme));
  }

  private static boolean isPage(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return address(request).length() <= LONGEST && NO_PAGES.stream().noneMatch(path::startsWith);
  }

  private static String origin(HttpServletRequest request) {
    return request.getScheme() + "://" + request.getHeader("Host");
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static Cookie[] cookies(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null ? new Cookie[0] : cookies;
  }
}
