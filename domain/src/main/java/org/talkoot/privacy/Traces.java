package org.talkoot.privacy;

import org.jspecify.annotations.Nullable;

/**
 * What names somebody in running text, as patterns for the database's regular expressions.
 *
 * <p>An address, a name of two words or more, and a handle behind an at sign or in a link. A first
 * name or a bare handle is not looked for: it would take other people's words with it, and names of
 * fields in stored documents.
 *
 * @param names matches addresses and names
 * @param handles matches handles in texts; the first group is what stands before and stays
 * @param listed matches a handle in a list with commas; the first group is what stands before
 * @param answered matches a handle in an answer of the interface, in the fields that name people;
 *     the first group is what stands before
 */
public record Traces(@Nullable String names, String handles, String listed, String answered) {
  private static final String WORD = "[[:alnum:]]";
  private static final String NAMING =
      "handle|member|to|author|coAuthor|requester|reviewer|refiner|giver|receiver|ruledBy";

  /**
   * Returns the traces of a member.
   *
   * @param email null for somebody without one
   */
  public static Traces of(String displayName, String handle, @Nullable String email) {
    String name =
        displayName.strip().contains(" ") ? "(?<!" + WORD + ")" + quoted(displayName) : null;
    String address =
        email == null ? null : "(?<![[:alnum:]._%+-])" + quoted(email) + "(?![[:alnum:]-])";
    String both = name == null ? address : address == null ? name : name + "|" + address;
    String word = quoted(handle);
    return new Traces(
        both,
        "((?<![[:alnum:]._+-])@|/members?/)%s(?![[:alnum:]_-])".formatted(word),
        "(^|[ ,@])%s(?=$|[ ,])".formatted(word),
        "(\"(?:" + NAMING + ")\": ?\")" + word + "(?=\")");
  }

  /** Signs that mean something to a regular expression stand for themselves. */
  private static String quoted(String text) {
    return text.strip().replaceAll("[\\p{Punct}]", "\\\\$0");
  }
}
