package org.talkoot.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Sends the session cookie over TLS alone where people reach the portal by {@code https}.
 *
 * <p>{@code HttpOnly} and {@code SameSite=Lax} stand in {@code web.xml}.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent start) {
    boolean tls =
        ConfigProvider.getConfig()
            .getOptionalValue("talkoot.public.url", String.class)
            .filter(url -> url.startsWith("https:"))
            .isPresent();
    if (tls) {
      start.getServletContext().getSessionCookieConfig().setSecure(true);
    }
  }
}
