package org.talkoot.badge;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a badge.
 *
 * @param code name in addresses and grants, for good: lower-case letters, digits and hyphens
 * @param name what it is called
 * @param text what it is for, in a sentence
 * @param track code of the track it honours
 * @param medal what it is struck in
 * @param family which drawing it carries
 * @param criteria what it asks for
 * @param granted whether once or for each subject of its counters, {@code once} when left out
 * @param whenLost what happens when the criteria are met no longer, {@code revoke} when left out
 */
public record Badge(
    String code,
    Words name,
    Words text,
    String track,
    Medal medal,
    Family family,
    Criteria criteria,
    @Nullable Granted granted,
    @Nullable WhenLost whenLost) {
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_CODE = 60;

  /** Refuses a badge that nobody could read or earn. */
  public Badge {
    Refused.when(
        !CODE.matcher(code).matches() || code.length() > LONGEST_CODE,
        "code must be lower-case letters, digits and hyphens: " + code);
    Refused.when(name == null, code + " has no name");
    Refused.when(text == null, code + " has no text");
    Refused.when(track.isBlank(), code + " names no track");
    Refused.when(medal == null, code + " has no medal");
    Refused.when(family == null, code + " has no family");
    Refused.when(criteria == null, code + " has no criteria");
    granted = granted == null ? Granted.ONCE : granted;
    whenLost = whenLost == null ? WhenLost.REVOKE : whenLost;
  }

  /** Whether one member can hold it for several subjects. */
  public boolean isPerSubject() {
    return granted == Granted.PER_SUBJECT;
  }

  /** Whether it goes when its basis goes. */
  public boolean isRevocable() {
    return whenLost == WhenLost.REVOKE;
  }

  /** Returns the subject that a grant of it names. */
  long subjectOfGrant(long subject) {
    return isPerSubject() ? subject : 0;
  }
}
