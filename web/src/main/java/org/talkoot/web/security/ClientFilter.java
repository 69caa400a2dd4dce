package org.talkoot.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Lets a request say where it really comes from.
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

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean forwarded = proxies.includes(request.getRemoteAddr());
    chain.doFilter(forwarded ? new Forwarded(request) : request, response);
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
