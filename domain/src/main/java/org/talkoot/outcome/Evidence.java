package org.talkoot.outcome;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Checks;

/**
 * A link that shows that it is so.
 *
 * @param label what stands behind the link; may be empty
 * @param url an address of the web
 */
public record Evidence(String label, String url) {
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_URL = 2000;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** Strips label and address. */
  public Evidence {
    label = label.strip();
    url = url.strip();
  }

  void check(String field, Checks checks) {
    checks.text(field + ".label", label, 0, LONGEST_LABEL);
    checks.text(field + ".url", url, 1, LONGEST_URL);
    checks.require(url.isEmpty() || isWebAddress(url), field + ".url", "outcome.evidence.url");
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = URI.create(text);
      return isWebScheme(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  private static boolean isWebScheme(@Nullable String scheme) {
    return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
  }
}
