package org.talkoot.search;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be found. */
public enum SearchKind {
  PROBLEM("problem"),
  SOLUTION("solution"),
  OUTCOME("outcome"),
  PERSON("person"),
  TOPIC("topic"),
  NETWORK("network");

  /** Those that are a problem or belong to one, and so have its status and a language. */
  public static final Set<SearchKind> OF_PROBLEMS = EnumSet.of(PROBLEM, SOLUTION, OUTCOME);

  private final String code;

  SearchKind(String code) {
    this.code = code;
  }

  /** Returns the code, as it stands in addresses and answers. */
  public String code() {
    return code;
  }

  /** Reads a code. */
  public static Optional<SearchKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
