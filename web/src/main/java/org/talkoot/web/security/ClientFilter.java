package org.talkoot.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.talkoot.member.application.CallerAddress;

/**
 * Tells the whole application where a request really comes from.
 *
 * <p>{@code X-Forwarded-For} and {@code X-Forwarded-Proto} count only from the proxies that {@code
 * TALKOOT_TRUSTED_PROXIES} names; anybody else could write what they like there.
 */
public class ClientFilter extends HttpFilter {
  private final TrustedProxies proxies =
      TrustedProxies.parse(
          ConfigProvider.getConfig()
              .getOptionalValue("talkoot.trusted.proxies", String.class)
              .orElse(""));

  @Inject private CallerAddress caller;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String peer = request.getRemoteAddr();
    HttpServletRequest seen = proxies.includes(peer) ? new Forwarded(request) : request;
    caller.comesFrom(seen.getRemoteAddr());
    chain.doFilter(seen, response);
  }

  private final class Forwarded extends HttpServletRequestWrapper {
    private final String client;
    private final boolean secure;

    Forwarded(HttpServletRequest request) {
      super(request);
      client = proxies.clientOf(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
      secure =
          request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    @Override
    public String getRemoteAddr() {
      return client;
    }

    @Override
    public String getRemoteHost() {
      return client;
    }

    @Override
    public boolean isSecure() {
      return secure;
    }

    @Override
    public String getScheme() {
      return secure ? "https" : super.getScheme();
    }
  }
}
