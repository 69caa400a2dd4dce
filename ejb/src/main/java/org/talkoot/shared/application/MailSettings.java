package org.talkoot.shared.application;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the operator of an installation may set about mail ({@code TALKOOT_SMTP_…}). */
final class MailSettings {
  private MailSettings() {}

  static String from() {
    return text("smtp.from").orElse("talkoot@localhost");
  }

  /** Returns a setting, stripped; empty when it is not set. */
  static Optional<String> text(String name) {
    return ConfigProvider.getConfig()
        .getOptionalValue("talkoot." + name, String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
