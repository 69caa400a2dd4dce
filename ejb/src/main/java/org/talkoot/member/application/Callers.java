package org.talkoot.member.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;

/** Knows the caller's address, if there is a caller: timers and sample data have none. */
@ApplicationScoped
public class Callers {
  private static final int IPV4_SHOWN = 3;
  private static final int IPV6_SHOWN = 3;

  @Inject private CallerAddress current;

  /** Returns the full address, which is for counting only. */
  public Optional<String> address() {
    try {
      return Optional.ofNullable(current.text());
    } catch (ContextNotActiveException noRequest) {
      return Optional.empty();
    }
  }

  /** Returns the address as the audit log may keep it: {@code 192.0.2.0}, {@code 2001:db8:1::}. */
  public Optional<String> truncatedAddress() {
    return address().map(Callers::truncated);
  }

  static String truncated(String address) {
    if (address.indexOf(':') < 0) {
      return firstParts(address, "\\.", ".", IPV4_SHOWN) + ".0";
    }
    return firstParts(address, ":", ":", IPV6_SHOWN) + "::";
  }

  private static String firstParts(String address, String cut, String glue, int count) {
    String[] parts = address.split(cut);
    return String.join(glue, Arrays.copyOf(parts, Math.min(count, parts.length)));
  }
}
