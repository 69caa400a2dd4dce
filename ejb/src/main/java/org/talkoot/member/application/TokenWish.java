package org.talkoot.member.application;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.talkoot.member.Scope;
import org.talkoot.shared.Checks;

/**
 * What a member wants an access token for.
 *
 * @param scopes as written by the caller, {@code read}, {@code write}, {@code review}, {@code
 *     manage}
 * @param expiresIn an ISO 8601 duration; 90 days when left out
 */
public record TokenWish(String name, List<String> scopes, Optional<String> expiresIn) {
  private static final Duration USUAL = Duration.ofDays(90);
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final int LONGEST_NAME = 80;

  /** Refuses wishes that cannot be met. */
  void check() {
    Checks checks = new Checks();
    checks.text("name", name, 1, LONGEST_NAME);
    boolean known = scopes.stream().allMatch(scope -> Scope.parse(scope).isPresent());
    checks.require(known && !scopes.isEmpty(), "scopes", "scopes.unknown");
    checks.require(lifetime().isPresent(), "expiresIn", "expiresIn.invalid");
    checks.throwIfBroken();
  }

  Set<Scope> wanted() {
    EnumSet<Scope> wanted = EnumSet.noneOf(Scope.class);
    scopes.forEach(text -> Scope.parse(text).ifPresent(wanted::add));
    return wanted;
  }

  Optional<Duration> lifetime() {
    try {
      return Optional.of(expiresIn.map(Duration::parse).orElse(USUAL))
          .filter(life -> life.compareTo(SHORTEST) >= 0 && life.compareTo(LONGEST) <= 0);
    } catch (DateTimeParseException | ArithmeticException noDuration) {
      return Optional.empty();
    }
  }
}
