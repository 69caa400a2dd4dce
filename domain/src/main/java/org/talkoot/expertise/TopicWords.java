package org.talkoot.expertise;

/**
 * What is said of a topic in one language.
 *
 * @param name how people call it, 1 to 60 characters
 * @param about what it is about in a line, at most 160 characters, empty when nobody said it
 */
public record TopicWords(String name, String about) {
  /** The longest name. */
  public static final int LONGEST_NAME = 60;

  /** The longest line. */
  public static final int LONGEST_ABOUT = 160;

  /** Takes the words without what stands around them. */
  public TopicWords {
    name = name.strip();
    about = about.strip();
  }
}
