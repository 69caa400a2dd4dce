package org.talkoot.web.security;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.shiro.web.filter.AccessControlFilter;
import org.jspecify.annotations.Nullable;
import org.talkoot.web.page.Language;

/**
 * Leads visitors of a members' page to the sign-in, which leads back; begins no session. A script
 * is told that nobody is signed in, and its page stays.
 */
public class SignedInFilter extends AccessControlFilter {
  @Override
  protected boolean isAccessAllowed(
      ServletRequest request, ServletResponse response, @Nullable Object mapped) {
    return CDI.current().select(CurrentMember.class).get().isPresent();
  }

  @Override
  protected boolean onAccessDenied(ServletRequest request, ServletResponse response)
      throws IOException {
    HttpServletRequest asked = (HttpServletRequest) request;
    if ("partial/ajax".equals(asked.getHeader("Faces-Request"))) {
      ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return false;
    }
    String path = asked.getRequestURI().substring(asked.getContextPath().length());
    Language language = Language.of(path);
    String query = asked.getQueryString() == null ? "" : "?" + asked.getQueryString();
    String wanted = URLEncoder.encode(language.plain(path) + query, StandardCharsets.UTF_8);
    ((HttpServletResponse) response)
        .sendRedirect(asked.getContextPath() + language.path("/signin?to=" + wanted));
    return false;
  }
}
