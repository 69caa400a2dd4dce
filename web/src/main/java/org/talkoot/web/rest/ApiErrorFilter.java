package org.talkoot.web.rest;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Answers errors that the server met outside the REST engine, where it would send a page. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ApiErrorFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isOurs(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))) {
      answer(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isOurs(@Nullable Object uri) {
    return uri instanceof String path && (path.equals("/api") || path.startsWith("/api/"));
  }

  private static void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    ProblemDetails problem =
        ProblemDetails.of(response.getStatus(), path, Refusals.language(request), "");
    response.setContentType(ProblemDetails.MEDIA_TYPE);
    response.getOutputStream().write(JsonFormat.mapper().writeValueAsBytes(problem));
  }
}
