package org.talkoot.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.Viewer;
import org.talkoot.search.MarkedText;
import org.talkoot.search.SearchTerms;
import org.talkoot.search.application.Found;
import org.talkoot.search.application.SearchFilter;
import org.talkoot.search.application.SearchIndex;
import org.talkoot.search.application.Suggestion;
import org.talkoot.search.persistence.KeptFinds.Asked;
import org.talkoot.shared.application.Window;

/** Finds by PostgreSQL's full text and trigrams. */
@ApplicationScoped
public class PostgresIndex implements SearchIndex {
  private static final String MARKS =
      "StartSel=\"" + MarkedText.BEGIN + "\", StopSel=\"" + MarkedText.END + "\"";
  private static final String WHOLE = MARKS + ", HighlightAll=true";
  private static final String PARTS =
      MARKS + ", MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=\" … \"";

  /** For each word the likeliest word of a title or name that shares half of its trigrams. */
  private static final String SPELLINGS =
      "with "
          + SearchStatement.SEEN
          + """
          select w.word, c.candidate
            from unnest(cast(:words as text[])) as w (word)
            cross join lateral (
              select lower(part) as candidate
                from ((select p.question as title from problem p
                        where w.word <<% p.question and {published} limit 200)
                      union all
                      (select m.display_name from member m
                        where w.word <<% m.display_name and m.disabled_at is null limit 200)
                      union all
                      (select t.name_en || ' ' || t.name_fi from topic t
                        where w.word <<% (t.name_en || ' ' || t.name_fi) and {topic} limit 50)
                      union all
                      (select n.name from network n
                        where w.word <<% n.name and n.id in (select id from seen) limit 50)) titles
                cross join lateral regexp_split_to_table(title, '[^[:alnum:]]+') as part
               where similarity(part, w.word) >= 0.4
               order by similarity(part, w.word) desc, 1 limit 1) c
           where c.candidate <> lower(w.word)
          """
              .replace("{published}", SearchBranches.PUBLISHED)
              .replace("{topic}", SearchBranches.TOPIC_IN_USE);

  private static final String SUGGESTIONS =
      "with "
          + SearchStatement.SEEN
          + """
          , asked as (select plainto_tsquery('plain', :whole)
                             && to_tsquery('plain', :begun || ':*A') as terms)
          (select 'topic' as kind, t.id,
                  case when setweight(to_tsvector('plain', t.name_en), 'A') @@ a.terms
                       then t.name_en else t.name_fi end as text,
                  cast(null as text) as language, t.slug
             from asked a join topic t on t.words @@ a.terms where {topic} limit 3)
          union all
          (select 'person', m.id, m.display_name, null, m.handle
             from asked a join member m on m.words @@ a.terms
            where m.disabled_at is null limit 3)
          union all
          (select 'network', n.id, n.name, null, n.slug
             from asked a join network n on n.words @@ a.terms
            where n.id in (select id from seen) limit 2)
          union all
          (select 'problem', p.id, p.question, p.language, ''
             from asked a join problem p on p.words @@ a.terms where {published} limit 4)
          """
              .replace("{published}", SearchBranches.PUBLISHED)
              .replace("{topic}", SearchBranches.TOPIC_IN_USE);

  private static final String NETWORKS = "with " + SearchStatement.SEEN + " select id from seen";

  @Inject private Jdbi jdbi;
  @Inject private KeptFinds kept;

  @Override
  public Found find(
      SearchTerms terms, SearchFilter filter, Viewer viewer, Window window, Instant now) {
    return kept.get(
        new Asked(terms.text(), filter, window, networks(viewer)),
        () -> look(terms, filter, viewer, window, now));
  }

  private Set<Long> networks(Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(NETWORKS).bind("viewer", viewer.number()).mapTo(Long.class).set());
  }

  private Found look(
      SearchTerms terms, SearchFilter filter, Viewer viewer, Window window, Instant now) {
    SearchStatement statement = new SearchStatement(terms, filter, viewer, window, now);
    return jdbi.withHandle(
        handle ->
            FoundRows.read(
                handle
                    .createQuery(statement.sql())
                    .bindMap(statement.bindings())
                    .bind("kind", filter.kind().map(kind -> kind.code()).orElse(null))
                    .bind("whole", WHOLE)
                    .bind("parts", PARTS)
                    .mapTo(FoundRows.Row.class)
                    .list(),
                window));
  }

  @Override
  public Map<String, String> spellings(List<String> words, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SPELLINGS)
                .bindArray("words", String.class, words)
                .bind("viewer", viewer.number())
                .collectRows(
                    Collectors.toMap(
                        row -> row.getColumn("word", String.class),
                        row -> row.getColumn("candidate", String.class))));
  }

  @Override
  public List<Suggestion> suggest(List<String> words, Viewer viewer) {
    int last = words.size() - 1;
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SUGGESTIONS)
                .bind("whole", String.join(" ", words.subList(0, last)))
                .bind("begun", words.get(last))
                .bind("viewer", viewer.number())
                .mapTo(SuggestionRow.class)
                .map(SuggestionRow::suggestion)
                .list());
  }
}
