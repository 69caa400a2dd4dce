package org.talkoot.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.talkoot.member.application.CallerAddress;

/**
 * Tells the services where a request comes from, as {@link ClientFilter} found it.
 *
 * <p>Stands behind the pages that are ready: making a bean for each of them would take longer than
 * handing them out.
 */
public class CallerFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private CallerAddress caller;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    caller.comesFrom(request.getRemoteAddr());
    chain.doFilter(request, response);
  }
}
