package org.talkoot.problem;

import java.util.Locale;
import java.util.regex.Pattern;

/** The parts that people take in a problem, and what those who are hidden are called. */
public enum Part {
  REQUESTER("requester"),
  AUTHOR("author"),
  CO_AUTHOR("coAuthor"),
  REFINER("refiner"),
  REVIEWER("reviewer"),
  /** Whoever comments on a brief, or on a solution made by others. */
  COMMENTER("commenter");

  private static final Pattern HIDDEN =
      Pattern.compile("author|(coauthor|refiner|reviewer|commenter)\\d+");

  private final String code;

  Part(String code) {
    this.code = code;
  }

  /** Returns the code, as it stands in statements and names. */
  public String code() {
    return code;
  }

  /** Tells whether those who take it make a solution. */
  public boolean isMaker() {
    return this == AUTHOR || this == CO_AUTHOR;
  }

  /**
   * Returns what somebody hidden is called: {@code author}, {@code coAuthor1}, {@code reviewer2}.
   *
   * @param number tells apart those who take the same part in the same solution; authors have none
   */
  public String called(int number) {
    return this == AUTHOR ? code : code + number;
  }

  /** Tells whether a handle stands for somebody hidden; nobody can have such a handle. */
  public static boolean isHidden(String handle) {
    return HIDDEN.matcher(handle.toLowerCase(Locale.ROOT)).matches();
  }
}
