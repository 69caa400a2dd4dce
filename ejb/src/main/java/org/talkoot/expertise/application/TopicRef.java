package org.talkoot.expertise.application;

/** A topic as it is named: by its slug in addresses, by its names on pages. */
public record TopicRef(String slug, String nameEn, String nameFi) {
  /** Returns the name in the language of a page. */
  public String name(String language) {
    return "fi".equals(language) ? nameFi : nameEn;
  }
}
