package org.talkoot.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.shiro.session.Session;
import org.talkoot.member.Secret;
import org.talkoot.member.application.Identity;

/**
 * What makes a session somebody's: the account's epoch it began under, and a key of 256 bits.
 *
 * <p>The server's own session ids have too few random bits to prove anything by themselves, so a
 * second cookie carries the key, of which the session keeps the digest. When the account's epoch
 * has moved on, the session is over.
 */
final class SessionSeal {
  private static final String COOKIE = "TALKOOTKEY";
  private static final String EPOCH = "talkoot.epoch";
  private static final String DIGEST = "talkoot.key";

  private SessionSeal() {}

  /** Ties the session to the epoch and to a new key, of which it returns the digest. */
  static String put(
      Session session, int epoch, HttpServletRequest request, HttpServletResponse response) {
    Secret key = Secret.draw("");
    session.setAttribute(EPOCH, epoch);
    session.setAttribute(DIGEST, key.digest());
    response.addCookie(cookie(key.text(), request));
    return key.digest();
  }

  /** Returns the digest of the session's key, empty when it has none. */
  static String digest(Session session) {
    return session.getAttribute(DIGEST) instanceof String digest ? digest : "";
  }

  /** Takes the key back from the browser. */
  static void remove(HttpServletRequest request, HttpServletResponse response) {
    Cookie gone = cookie("", request);
    gone.setMaxAge(0);
    response.addCookie(gone);
  }

  /** Tells whether the session is the account's, and the request comes from who has the key. */
  static boolean holds(Session session, Identity account, HttpServletRequest request) {
    return Integer.valueOf(account.sessionEpoch()).equals(session.getAttribute(EPOCH))
        && !account.disabled()
        && keys(request).anyMatch(key -> key.digest().equals(session.getAttribute(DIGEST)));
  }

  private static Stream<Secret> keys(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Stream.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> COOKIE.equals(cookie.getName()))
            .map(cookie -> new Secret(cookie.getValue()));
  }

  private static Cookie cookie(String value, HttpServletRequest request) {
    Cookie cookie = new Cookie(COOKIE, value);
    cookie.setPath(request.getContextPath() + "/");
    cookie.setHttpOnly(true);
    cookie.setSecure(
        request.isSecure() || request.getServletContext().getSessionCookieConfig().isSecure());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
