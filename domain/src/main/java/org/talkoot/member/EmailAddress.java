package org.talkoot.member;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where mail reaches a member; kept in lower case, shown to nobody else. */
@Embeddable
public class EmailAddress implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\\\p{Cntrl}]{1,64}@[a-z0-9.-]{1,190}");
  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62})(?:\\.[a-z0-9][a-z0-9-]{0,62})*");

  private String value = "";

  protected EmailAddress() {}

  private EmailAddress(String value) {
    this.value = value;
  }

  /** Reads an address, or throws {@link IllegalArgumentException} when the text is none. */
  public static EmailAddress of(String text) {
    if (!isValid(text)) {
      throw new IllegalArgumentException("no e-mail address");
    }
    return new EmailAddress(normal(text));
  }

  /** Tells whether mail could be sent to the text. */
  public static boolean isValid(String text) {
    String address = normal(text);
    return address.length() <= LONGEST
        && SHAPE.matcher(address).matches()
        && DOMAIN.matcher(address.substring(address.lastIndexOf('@') + 1)).matches();
  }

  /** Returns the part before the at sign. */
  public String localPart() {
    return value.substring(0, value.lastIndexOf('@'));
  }

  public String value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EmailAddress that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Hides the address from logs. */
  @Override
  public String toString() {
    return "(e-mail address)";
  }

  private static String normal(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
