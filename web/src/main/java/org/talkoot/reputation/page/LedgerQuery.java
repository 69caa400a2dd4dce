package org.talkoot.reputation.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.reputation.application.LedgerFilter;

/**
 * What the reader of a ledger asked for in the address.
 *
 * @param network slug of the network, empty for all
 * @param rule code of the rule, empty for all
 * @param topic slug of the topic, empty for all
 * @param after where the list goes on, null for its beginning
 */
public record LedgerQuery(
    MemberId member, String network, String rule, String topic, @Nullable String after) {

  static LedgerQuery of(HttpServletRequest request, MemberId member) {
    return new LedgerQuery(
        member,
        word(request, "network"),
        word(request, "rule"),
        word(request, "topic"),
        request.getParameter("after"));
  }

  private static String word(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value != null && value.matches("[\\p{Alnum}-]{1,100}") ? value : "";
  }

  LedgerFilter filter() {
    return new LedgerFilter(member, orNull(network), orNull(rule), null, orNull(topic), null, null);
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  /** Returns the query that goes on from a place. */
  String after(String cursor) {
    return getWords() + "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
  }

  /** Returns the filter as it stands in addresses. */
  public String getWords() {
    return "?network=" + network + "&rule=" + rule + "&topic=" + topic;
  }
}
