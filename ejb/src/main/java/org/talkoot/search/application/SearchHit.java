package org.talkoot.search.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.search.MarkedText;
import org.talkoot.search.SearchKind;

/**
 * Something that was found.
 *
 * @param id of the thing itself
 * @param title the question, the name; what is shown as the link
 * @param snippet where the words stand in its text; may be empty
 * @param language of the title, null where it has none
 * @param status of the problem it is or belongs to, null for others
 * @param network slug, null for people and topics
 * @param person who asked, answered or is it; null where nobody is named
 * @param topics slugs
 * @param path where it is shown, without the language, for instance {@code /problem/0f…}
 */
public record SearchHit(
    SearchKind kind,
    String id,
    MarkedText title,
    MarkedText snippet,
    @Nullable String language,
    @Nullable String status,
    @Nullable String network,
    @Nullable String networkName,
    @Nullable PersonRef person,
    List<String> topics,
    String path) {
  /** Copies the topics. */
  public SearchHit {
    topics = List.copyOf(topics);
  }
}
