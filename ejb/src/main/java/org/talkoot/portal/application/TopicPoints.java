package org.talkoot.portal.application;

/** What somebody earned in a topic. */
public record TopicPoints(String slug, String nameEn, String nameFi, long points) {
  /** Returns the name in the language of a page. */
  public String name(String language) {
    return "fi".equals(language) ? nameFi : nameEn;
  }
}
