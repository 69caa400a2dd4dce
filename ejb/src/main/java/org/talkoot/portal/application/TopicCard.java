package org.talkoot.portal.application;

import org.talkoot.expertise.TopicId;

/**
 * A topic as a viewer may know it, counted over the problems that they may know of.
 *
 * @param aboutEn what it is about, in a line; empty until somebody says it
 * @param aboutFi the same in Finnish
 * @param problems how many were opened and not withdrawn
 * @param open how many of them take answers now
 * @param outcomes how many of them are in use, or showed an effect
 * @param networks in how many networks they were asked
 */
public record TopicCard(
    TopicId id,
    String slug,
    String nameEn,
    String nameFi,
    String aboutEn,
    String aboutFi,
    int problems,
    int open,
    int outcomes,
    int networks) {

  /** Returns the name in the language of a page. */
  public String name(String language) {
    return "fi".equals(language) ? nameFi : nameEn;
  }

  /** Returns what it is about in the language of a page. */
  public String about(String language) {
    return "fi".equals(language) ? aboutFi : aboutEn;
  }

  /** Returns the same topic with what another network adds. */
  public TopicCard and(TopicCard more) {
    return new TopicCard(
        id,
        slug,
        nameEn,
        nameFi,
        aboutEn,
        aboutFi,
        problems + more.problems,
        open + more.open,
        outcomes + more.outcomes,
        networks + more.networks);
  }
}
