package org.talkoot.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * What a page may load and run.
 *
 * <p>Public pages run nothing but our own files. Form pages, where PrimeFaces writes scripts into
 * the page, call {@link #allowMarkedScripts()}: scripts carrying this answer's nonce may run too.
 */
@Named("pagePolicy")
@RequestScoped
public class PagePolicy {
  private static final String HEADER = "Content-Security-Policy";
  private static final String NONCE = PagePolicy.class.getName() + ".nonce";
  private static final String REST =
      "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'"
          + "; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'"
          + "; frame-ancestors 'none'; default-src 'self'";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BYTES = 18;

  @Inject private HttpServletRequest request;

  /** Lets scripts with a fresh nonce run on this page; called before the page is rendered. */
  public void allowMarkedScripts() {
    byte[] bytes = new byte[NONCE_BYTES];
    RANDOM.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    request.setAttribute(NONCE, nonce);
    jakarta.faces.context.FacesContext faces =
        jakarta.faces.context.FacesContext.getCurrentInstance();
    faces.getExternalContext().setResponseHeader("Cache-Control", "no-store");
    faces.getExternalContext().setResponseHeader(HEADER, policy("'self' 'nonce-" + nonce + "'"));
  }

  /** Returns the nonce that scripts of this answer carry, if it has one. */
  public static Optional<String> nonceOf(ServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(NONCE));
  }

  /** Anybody may put the answer into a frame; it runs and sends nothing. */
  static void writeForOtherSites(HttpServletResponse response) {
    response.setHeader(
        HEADER,
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
            + "; frame-ancestors *");
  }

  static void writeOwnFilesOnly(HttpServletResponse response) {
    response.setHeader(HEADER, policy("'self'"));
  }

  private static String policy(String scripts) {
    return "script-src " + scripts + REST;
  }
}
