package org.talkoot.network;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Checks;
import org.talkoot.shared.InvalidInput;

/**
 * What a network says of itself and who may come in.
 *
 * @param name 2 to 80 characters
 * @param purpose one or two sentences, 10 to 500 characters
 * @param visibility who may know of it
 * @param joinPolicy how one becomes a member
 * @param emailDomain the domain of {@link JoinPolicy#EMAIL_DOMAIN}, otherwise null
 */
public record NetworkCharter(
    String name,
    String purpose,
    Visibility visibility,
    JoinPolicy joinPolicy,
    @Nullable String emailDomain) {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])");
  private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}");

  /** Writes the texts without outer spaces and the domain in lower case. */
  public NetworkCharter {
    name = name.strip();
    purpose = purpose.strip();
    emailDomain = emailDomain == null ? null : emailDomain.strip().toLowerCase(Locale.ROOT);
  }

  static void checkSlug(String slug) {
    if (!SLUG.matcher(slug).matches()) {
      throw InvalidInput.of("slug", "network.slug");
    }
  }

  void check() {
    boolean domainGiven = emailDomain != null && DOMAIN.matcher(emailDomain).matches();
    new Checks()
        .text("name", name, 2, 80)
        .text("purpose", purpose, 10, 500)
        .require(
            joinPolicy != JoinPolicy.EMAIL_DOMAIN || domainGiven,
            "emailDomain",
            "network.emailDomain")
        .throwIfBroken();
  }
}
