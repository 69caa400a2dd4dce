package org.talkoot.member;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The short name of a member in addresses and mentions.
 *
 * <p>It keeps the case it was given in, but two handles that differ in case only are the same.
 * Words that stand for people in blind modes, or for pages, cannot be handles.
 */
@Embeddable
public class Handle implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 40;
  private static final int DRAWN = 12;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,39}");
  private static final Pattern RESERVED =
      Pattern.compile(
          "me|new|admin|operator|system|talkoot|nobody|somebody|author|requester"
              + "|(coauthor|reviewer|refiner|commenter)\\d*|former-.*");
  private static final String FORMER = "former-";

  private String value = "";

  protected Handle() {}

  private Handle(String value) {
    this.value = value;
  }

  /** Reads a handle, or throws {@link IllegalArgumentException} when the text is none. */
  public static Handle of(String text) {
    if (!isValid(text)) {
      throw new IllegalArgumentException("no handle");
    }
    return new Handle(text);
  }

  /** Tells whether the text may be somebody's handle. */
  public static boolean isValid(String text) {
    return SHAPE.matcher(text).matches() && !RESERVED.matcher(lower(text)).matches();
  }

  /** Makes a handle out of a name: {@code Kaisa Mäkelä} becomes {@code kaisa-makela}. */
  public static Handle from(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String joined = lower(plain).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String cut = joined.substring(0, Math.min(joined.length(), LONGEST)).replaceAll("-$", "");
    return new Handle(isValid(cut) ? cut : "member");
  }

  /** Returns the handle that tells a namesake apart: {@code kaisa-makela-2}. */
  public Handle numbered(int number) {
    String tail = "-" + number;
    return new Handle(value.substring(0, Math.min(value.length(), LONGEST - tail.length())) + tail);
  }

  /** Draws the handle of somebody who was erased; it tells nothing and nobody else can take it. */
  public static Handle former() {
    String drawn = Secret.draw("").digest().substring(0, DRAWN);
    return new Handle(FORMER + drawn);
  }

  /** Tells whether the handle is that of somebody who was erased. */
  public static boolean isFormer(String handle) {
    return handle.startsWith(FORMER);
  }

  public String value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Handle that && value.equalsIgnoreCase(that.value);
  }

  @Override
  public int hashCode() {
    return lower(value).hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
