package org.talkoot.web.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.talkoot.web.health.DatabaseTrouble;

/**
 * Says that the database is away for a while, wherever a page noticed it: 503, and when to try
 * again.
 *
 * <p>Stands outside everything else, also around error pages that show who is signed in, and tells
 * them the language of the address.
 */
public class OutageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/WEB-INF/errorpages/resting.xhtml";
  private static final Logger LOG = Logger.getLogger(OutageFilter.class.getName());

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.REQUEST) {
      Language.of(request.getRequestURI().substring(request.getContextPath().length()))
          .markOn(request);
    }
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException failure) {
      if (response.isCommitted() || !DatabaseTrouble.isBehind(failure)) {
        throw failure;
      }
      LOG.log(Level.WARNING, "The database does not answer: {0}", failure.toString());
      response.reset();
      SecurityHeadersFilter.protect(request, response);
      response.setHeader("Cache-Control", "no-store");
      response.setIntHeader("Retry-After", DatabaseTrouble.SECONDS_TO_RECOVER);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      request.getRequestDispatcher(PAGE).forward(request, response);
    }
  }
}
