package org.talkoot.badge;

/** The same in both languages. */
public record Words(String en, String fi) {
  private static final int LONGEST = 300;

  /** Refuses a text that is missing in a language. */
  public Words {
    Refused.when(en.isBlank(), "en must be given");
    Refused.when(fi.isBlank(), "fi must be given");
    Refused.when(
        en.length() > LONGEST || fi.length() > LONGEST, "a text has at most 300 characters");
  }

  /** Returns the text in a language, by its code; what is not Finnish reads English. */
  public String in(String language) {
    return language.equals("fi") ? fi : en;
  }
}
