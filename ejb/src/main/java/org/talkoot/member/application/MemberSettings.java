package org.talkoot.member.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.talkoot.member.Attempts;
import org.talkoot.member.EmailAddress;

/** What the operator of an installation may set about accounts ({@code TALKOOT_…}). */
@ApplicationScoped
public class MemberSettings {
  private static final int RELAXED = 100;

  private final Config config = ConfigProvider.getConfig();

  /** Returns whose sign-up makes the first operator ({@code TALKOOT_OPERATOR_EMAIL}). */
  public Optional<EmailAddress> operatorEmail() {
    return text("talkoot.operator.email").filter(EmailAddress::isValid).map(EmailAddress::of);
  }

  /** Returns where people reach the portal, for links in letters ({@code TALKOOT_PUBLIC_URL}). */
  public String publicUrl() {
    return text("talkoot.public.url").orElse("http://localhost:8080").replaceAll("/+$", "");
  }

  Attempts guessesPerAccount() {
    return limit("talkoot.limit.signin.account", 10, Duration.ofMinutes(15));
  }

  Attempts guessesPerAddress() {
    return limit("talkoot.limit.signin.address", 60, Duration.ofMinutes(15));
  }

  Attempts signUpsPerAddress() {
    return limit("talkoot.limit.signup.address", 30, Duration.ofMinutes(10));
  }

  Attempts lettersPerAccount() {
    return limit("talkoot.limit.reset.account", 3, Duration.ofHours(1));
  }

  Attempts lettersPerAddress() {
    return limit("talkoot.limit.reset.address", 20, Duration.ofHours(1));
  }

  Attempts feedbackPerAddress() {
    return limit("talkoot.limit.feedback.address", 5, Duration.ofHours(1));
  }

  private Attempts limit(String name, int usual, Duration window) {
    int most = config.getOptionalValue(name, Integer.class).orElse(usual);
    Attempts attempts = new Attempts(most, window);
    return isRelaxed() ? attempts.times(RELAXED) : attempts;
  }

  private boolean isRelaxed() {
    return text("talkoot.limits")
        .map(v -> v.toLowerCase(Locale.ROOT))
        .filter("relaxed"::equals)
        .isPresent();
  }

  private Optional<String> text(String name) {
    return config.getOptionalValue(name, String.class).map(String::strip).filter(v -> !v.isEmpty());
  }
}
