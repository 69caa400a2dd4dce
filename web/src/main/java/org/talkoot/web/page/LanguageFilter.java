package org.talkoot.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the language from the path: {@code /fi/honour} is the Finnish {@code /honour}.
 *
 * <p>The rest of the application sees the plain path. The front page is the view {@code discover}.
 */
public class LanguageFilter extends HttpFilter {
  static final String FRONT_PAGE = "/discover";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath() + rest(request.getPathInfo());
    Language language = Language.of(path);
    language.markOn(request);
    String plain = language.plain(path);
    String target = "/".equals(plain) ? FRONT_PAGE : plain;
    if (target.equals(path)) {
      chain.doFilter(request, response);
    } else if (isInside(target)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      request.getRequestDispatcher(encoded(target)).forward(request, response);
    }
  }

  /** A dispatcher would open what the container keeps from browsers. */
  private static boolean isInside(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    return lower.contains("web-inf") || lower.contains("meta-inf") || lower.contains("..");
  }

  private static String rest(@Nullable String pathInfo) {
    return pathInfo == null ? "" : pathInfo;
  }

  /** A dispatcher path is a URL: what the container decoded is encoded again. */
  private static String encoded(String path) {
    return path.replace("%", "%25").replace("?", "%3F").replace("#", "%23").replace(";", "%3B");
  }
}
