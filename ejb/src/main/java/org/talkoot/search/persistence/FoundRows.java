package org.talkoot.search.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.search.MarkedText;
import org.talkoot.search.SearchKind;
import org.talkoot.search.application.Found;
import org.talkoot.search.application.SearchHit;
import org.talkoot.shared.Ids;
import org.talkoot.shared.Json;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Turns rows of the statement into what was found; one without a kind carries the counts alone. */
final class FoundRows {
  private FoundRows() {}

  static Found read(List<Row> rows, Window window) {
    List<Row> hits = rows.stream().filter(row -> row.kind != null).toList();
    Page<Row> page = Page.of(hits, window, row -> new Cursor(Long.toString(row.score()), row.id()));
    return new Found(
        new Page<>(page.items().stream().map(Row::hit).toList(), page.next()),
        counts(rows.isEmpty() ? null : rows.get(0).counts()));
  }

  private static Map<SearchKind, Integer> counts(@Nullable String json) {
    Map<SearchKind, Integer> counts = new EnumMap<>(SearchKind.class);
    if (json != null) {
      Map<String, Integer> stored = Json.read(json, new TypeReference<>() {});
      stored.forEach((code, number) -> counts.put(SearchKind.of(code).orElseThrow(), number));
    }
    return counts;
  }

  /** A hit, as its row tells it. */
  public record Row(
      @Nullable String counts,
      @Nullable String kind,
      long id,
      long problemId,
      long score,
      @Nullable String title,
      @Nullable String snippet,
      @Nullable String language,
      @Nullable String status,
      @Nullable String network,
      @Nullable String networkName,
      long personId,
      @Nullable String personHandle,
      @Nullable String personName,
      @Nullable String topic,
      List<String> topics) {
    SearchHit hit() {
      SearchKind found = SearchKind.of(said(kind)).orElseThrow();
      return new SearchHit(
          found,
          Ids.text(id),
          MarkedText.read(said(title)),
          MarkedText.read(said(snippet)),
          language,
          status,
          network,
          networkName,
          personHandle == null
              ? null
              : new PersonRef(MemberId.of(personId), personHandle, said(personName)),
          topics,
          Paths.of(found, id, problemId, name(found)));
    }

    private String name(SearchKind found) {
      return switch (found) {
        case PERSON -> said(personHandle);
        case TOPIC -> said(topic);
        case NETWORK -> said(network);
        case PROBLEM, SOLUTION, OUTCOME -> "";
      };
    }

    private static String said(@Nullable String text) {
      return Objects.requireNonNullElse(text, "");
    }
  }
}
