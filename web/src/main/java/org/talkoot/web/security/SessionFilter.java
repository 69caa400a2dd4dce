package org.talkoot.web.security;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.shiro.web.servlet.ShiroFilter;

/**
 * Finds out whose session a request comes with.
 *
 * <p>Programs are let by: what they show is a token, and no session counts for them.
 */
public class SessionFilter extends ShiroFilter {
  @Override
  protected boolean isEnabled(ServletRequest request, ServletResponse response) {
    return !((HttpServletRequest) request).getServletPath().startsWith("/api/");
  }
}
