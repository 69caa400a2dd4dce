package org.talkoot.portal.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.search.MarkedText;
import org.talkoot.search.SearchKind;
import org.talkoot.search.application.SearchHit;

/** A hit as a row of the page: what it is, its title and the words around what was found. */
public record SearchHitRow(SearchHit hit) {
  private static final Map<SearchKind, String> ICONS =
      Map.of(
          SearchKind.PROBLEM, "info",
          SearchKind.SOLUTION, "chat",
          SearchKind.OUTCOME, "seal",
          SearchKind.PERSON, "user",
          SearchKind.TOPIC, "bookmark",
          SearchKind.NETWORK, "users");

  public String kind() {
    return hit.kind().code();
  }

  public String icon() {
    return ICONS.getOrDefault(hit.kind(), "search");
  }

  public String path() {
    return hit.path();
  }

  public List<MarkedText.Piece> title() {
    return hit.title().pieces();
  }

  public List<MarkedText.Piece> snippet() {
    return hit.snippet().pieces();
  }

  public @Nullable String language() {
    return hit.language();
  }

  public @Nullable String status() {
    return hit.status();
  }

  public @Nullable String networkName() {
    return hit.kind() == SearchKind.NETWORK ? null : hit.networkName();
  }

  /** Returns who asked or answered; the person of a person stands in the title. */
  public @Nullable PersonRef person() {
    return hit.kind() == SearchKind.PERSON ? null : hit.person();
  }

  /** Returns whose house mark stands beside a person. */
  public @Nullable PersonRef marked() {
    return hit.kind() == SearchKind.PERSON ? hit.person() : null;
  }

  public List<String> topics() {
    return hit.topics();
  }
}
