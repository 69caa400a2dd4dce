package org.talkoot.web.visitor;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
  private static final Set<String> THEMES = Set.of("light", "dark");
  private static final Set<String> PERSONAL = Set.of("JSESSIONID", "TALKOOTKEY");
  private static final List<String> NO_PAGES =
      List.of("/api/", "/assets/", "/health", "/live", "/metrics", "/jakarta.faces.resource/");
  private static final int LONGEST = 500;

  /** Returns the key of a visitor's request for a page; empty when the answer could be personal. */
  static Optional<PageKey> of(HttpServletRequest request) {
    String address = address(request);
    if (!"GET".equals(request.getMethod())
        || request.getHeader("Authorization") != null
        || !isPage(request, address)) {
      return Optional.empty();
    }
    String theme = "";
    for (Cookie cookie : cookies(request)) {
      if (PERSONAL.contains(cookie.getName())) {
        return Optional.empty();
      }
      if (THEME.equals(cookie.getName()) && THEMES.contains(cookie.getValue())) {
        theme = cookie.getValue();
      }
    }
    return Optional.of(new PageKey(origin(request), address, theme));
  }

  private static boolean isPage(HttpServletRequest request, String address) {
    int path = request.getContextPath().length();
    for (String noPage : NO_PAGES) {
      if (address.startsWith(noPage, path)) {
        return false;
      }
    }
    return address.length() <= LONGEST;
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
