package org.talkoot.network;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a member may be allowed to do in a network; all but managing hang on levels. */
public enum Privilege {
  POST,
  /** Promise a pot of size M or L. */
  POST_LARGE,
  VOTE,
  OBJECT,
  COMMENT,
  SOLVE,
  REVIEW,
  REFINE,
  THANK,
  INVITE,
  FLAG,
  COACH,
  EDIT_TOPICS,
  MANAGE;

  /** Returns the word used in data and answers, for instance {@code postLarge}. */
  public String code() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
    return words.length == 1
        ? words[0]
        : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
  }

  /** Reads a code. */
  public static Optional<Privilege> of(String code) {
    return Stream.of(values()).filter(privilege -> privilege.code().equals(code)).findFirst();
  }
}
