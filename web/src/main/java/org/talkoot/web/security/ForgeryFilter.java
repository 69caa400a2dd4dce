package org.talkoot.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses forms that another site sent in a reader's name.
 *
 * <p>Each form carries the view state of its session already; this stands in front of it and needs
 * no session. Programs are let through: they show a token, which no other site knows.
 */
public class ForgeryFilter extends HttpFilter {
  private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (LOOKING.contains(request.getMethod()) || isProgram(request) || isFromHere(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isProgram(HttpServletRequest request) {
    return request.getServletPath().startsWith("/api/") || isSealedLink(request);
  }

  /** A link of a letter carries its own proof; mail programs post to it from anywhere. */
  private static boolean isSealedLink(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.startsWith("/unsubscribe/") || path.startsWith("/fi/unsubscribe/");
  }

  private static boolean isFromHere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return "same-origin".equals(site) || "none".equals(site);
    }
    String origin = request.getHeader("Origin");
    return origin == null || authority(origin).equalsIgnoreCase(orEmpty(request.getHeader("Host")));
  }

  private static String authority(String origin) {
    try {
      return orEmpty(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException noOrigin) {
      return "";
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
