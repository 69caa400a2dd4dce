package org.talkoot.web.rest;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Names of fixed values as clients see them: {@code IN_USE} is {@code inUse}, {@code S} is S. */
public final class Codes {
  private Codes() {}

  /** Returns the code of a value. */
  public static String of(Enum<?> value) {
    String name = value.name();
    return name.length() == 1 ? name : camelCase(name);
  }

  /** Reads a code, empty when no value has it. */
  public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String code) {
    return Stream.of(type.getEnumConstants()).filter(value -> of(value).equals(code)).findFirst();
  }

  private static String camelCase(String name) {
    StringBuilder code = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("_", -1)) {
      code.append(code.isEmpty() ? word : capitalised(word));
    }
    return code.toString();
  }

  private static String capitalised(String word) {
    return word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
