package org.talkoot.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts the protective headers on every answer and says how long it may be kept. */
public class SecurityHeadersFilter extends HttpFilter {
  private static final String A_YEAR = "public, max-age=31536000, immutable";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    protect(request, response);
    response.setHeader("Cache-Control", keepingOf(request));
    chain.doFilter(request, response);
  }

  /** Writes the headers that protect the reader. */
  static void protect(HttpServletRequest request, HttpServletResponse response) {
    if (isForOtherSites(request)) {
      PagePolicy.writeForOtherSites(response);
    } else {
      PagePolicy.writeOwnFilesOnly(response);
      response.setHeader("X-Frame-Options", "DENY");
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Cross-Origin-Resource-Policy", isForOtherSites(request) ? "cross-origin" : "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }
  }

  /** Cards are made to stand in pages of others; nothing can be done with them. */
  private static boolean isForOtherSites(HttpServletRequest request) {
    String path = request.getServletPath();
    return Language.of(path).plain(path).startsWith("/embed/")
        || "/embed".equals(Language.of(path).plain(path));
  }

  /** Versioned files for a year; a page of somebody with a session never; others ask again. */
  private static String keepingOf(HttpServletRequest request) {
    if (request.getServletPath().startsWith("/assets/")) {
      return A_YEAR;
    }
    return request.isRequestedSessionIdValid() ? "no-store" : "no-cache";
  }
}
