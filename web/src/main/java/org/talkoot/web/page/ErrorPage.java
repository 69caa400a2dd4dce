package org.talkoot.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.talkoot.shared.Ids;

/** What the pages for refusals and failures say; asks nobody and reads nothing. */
@Named
@RequestScoped
public class ErrorPage {
  private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());
  private static final String FAILURE = ErrorPage.class.getName();
  private static final int LONGEST = 60;
  private static final Pattern READABLE = Pattern.compile("(%\\p{XDigit}{2}|[^%])*+");

  @Inject private HttpServletRequest request;

  /** Writes a failure into the log under a name that the reader is told. */
  static void nameFailure(HttpServletRequest request, Throwable failure) {
    String name = Ids.text(Ids.next()).toUpperCase(Locale.ROOT);
    request.setAttribute(FAILURE, name);
    LOG.log(
        Level.SEVERE, failure, () -> "A page failed, " + name + ": " + new Address(request).path());
  }

  /** Returns the status that is answered. */
  public int getStatus() {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? status
        : 500;
  }

  /** Returns the name of the failure in the log, empty when there is none. */
  public String getFailure() {
    return nameOf(request);
  }

  /** Returns the last words of the address, to search for. */
  public String getWords() {
    return wordsOf(new Address(request).path());
  }

  static String wordsOf(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    if (!READABLE.matcher(last).matches()) {
      return "";
    }
    String words =
        URLDecoder.decode(last, StandardCharsets.UTF_8).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.length() > LONGEST ? "" : words;
  }

  private static String nameOf(ServletRequest request) {
    return request.getAttribute(FAILURE) instanceof String name ? name : "";
  }
}
