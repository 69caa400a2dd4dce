package org.talkoot.search.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemStatus;
import org.talkoot.search.SearchKind;
import org.talkoot.search.SearchTerms;
import org.talkoot.search.application.SearchFilter;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Window;

/**
 * Puts the one statement of a search together: the branches that the filter admits, then the page.
 */
final class SearchStatement {
  /** The networks the viewer may know of. */
  static final String SEEN =
      """
      seen as materialized (
        select v.id from network v where v.visibility = 'PUBLIC'
        union select v.network_id from membership v where v.member_id = :viewer)
      """;

  private static final double FINENESS = 1e6; // scores are compared as whole numbers

  private static final String ASKED =
      """
      , asked as materialized (
        select search_query(:terms) as terms,
               array(select s.id from seen s join network x on x.id = s.id{filter}) as networks)
      """;

  private static final String RANKED =
      "), ranked as materialized (select kind, id, problem_id, cast("
          + FINENESS
          + " * score as bigint) as score from found)\n";

  private static final String PAGE =
      """
      , page as (
        select * from ranked
         where (cast(:kind as text) is null or kind = :kind) and (score, id) < (:score, :id)
         order by score desc, id desc limit {limit})
      select (select jsonb_object_agg(c.kind, c.number) from
               (select kind, count(*) as number from ranked group by kind) c) as counts,
             h.kind, h.id, h.problem_id, h.score,
             ts_headline(search_language(p.language),
               case h.kind when 'person' then m.display_name when 'network' then n.name
                           when 'topic' then concat_ws(' / ', t.name_en,
                                                       nullif(t.name_fi, t.name_en))
                           else coalesce(p.question, '') end,
               a.terms, :whole) as title,
             ts_headline(search_language(coalesce(s.language, p.language)),
               case h.kind when 'problem' then concat_ws(E'\\n', p.brief ->> 'deliverable',
                                                         p.brief ->> 'background')
                           when 'solution' then searched(s.text)
                           when 'outcome' then concat_ws(E'\\n', o.figure ->> 'label', o.text)
                           when 'person' then concat_ws(' · ', nullif(m.headline, ''),
                                                        nullif(m.organisation, ''))
                           when 'network' then n.purpose else '' end,
               a.terms, :parts) as snippet,
             p.language, problem_status(p.status, p.review_from, p.closes_at, :now) as status,
             n.slug as network, n.name as network_name,
             m.id as person_id, m.handle as person_handle, m.display_name as person_name,
             t.slug as topic,
             case when h.kind = 'person'
                  then array(select x.slug from declared_skill d join topic x on x.id = d.topic_id
                              where d.member_id = h.id order by x.slug limit 5)
                  else array(select x.slug from problem_topic d join topic x on x.id = d.topic_id
                              where d.problem_id = h.problem_id order by x.slug) end as topics
        from asked a
        left join page h on true
        left join problem p on p.id = h.problem_id
        left join solution s on s.id = case h.kind when 'solution' then h.id end
        left join outcome_step o on o.id = case h.kind when 'outcome' then h.id end
        left join topic t on t.id = case h.kind when 'topic' then h.id end
        left join network n on n.id = case h.kind when 'network' then h.id else p.network_id end
        left join member m on m.id = case h.kind when 'person' then h.id
                                                 when 'solution' then s.author_id
                                                 else p.requested_by end
       order by h.score desc, h.id desc
      """;

  private final SearchFilter filter;
  private final int limit;
  private final Map<String, Object> bindings = new HashMap<>();

  SearchStatement(
      SearchTerms terms, SearchFilter filter, Viewer viewer, Window window, Instant now) {
    this.filter = filter;
    this.limit = window.fetch();
    bindings.put("terms", terms.text());
    bindings.put("viewer", viewer.number());
    bindings.put("now", now);
    bindings.put("score", window.after().map(SearchStatement::score).orElse(Long.MAX_VALUE));
    bindings.put("id", window.after().map(Cursor::id).orElse(0L));
    filter.network().ifPresent(slug -> bindings.put("network", slug));
    bindings.put("topic", filter.topic().orElse(""));
    bindings.put("status", filter.status().map(ProblemStatus::code).orElse(""));
    bindings.put("language", filter.language().orElse(""));
  }

  String sql() {
    return "with "
        + SEEN
        + ASKED.replace("{filter}", filter.network().isPresent() ? " where x.slug = :network" : "")
        + ", found as (\n"
        + branches()
        + RANKED
        + PAGE.replace("{limit}", String.valueOf(limit));
  }

  /** All values but the kind, which may be null. */
  Map<String, Object> bindings() {
    return bindings;
  }

  private String branches() {
    return Stream.of(SearchKind.values())
        .filter(filter::admits)
        .map(kind -> SearchBranches.of(kind, conditions(kind)))
        .collect(Collectors.joining("\nunion all\n"));
  }

  private String conditions(SearchKind kind) {
    return switch (kind) {
      case PROBLEM, SOLUTION -> "";
      case OUTCOME -> ofOutcome();
      case PERSON -> ofPerson();
      case TOPIC -> ofTopic();
      case NETWORK -> filter.network().isPresent() ? " and n.slug = :network" : "";
    };
  }

  private String ofOutcome() {
    return """
     and p.network_id = any(a.networks) and :language in ('', p.language)
     and (:topic = '' or exists (
          select 1 from problem_topic pt join topic x on x.id = pt.topic_id
           where pt.problem_id = p.id and x.slug = :topic))
     and :status in ('', problem_status(p.status, p.review_from, p.closes_at, :now))
    """;
  }

  private String ofPerson() {
    String network =
        " and exists (select 1 from membership x join network y on y.id = x.network_id"
            + " where x.member_id = m.id and y.slug = :network and y.id in (select id from seen))";
    String topic =
        " and exists (select 1 from declared_skill x join topic y on y.id = x.topic_id"
            + " where x.member_id = m.id and y.slug = :topic)";
    return (filter.network().isPresent() ? network : "")
        + (filter.topic().isPresent() ? topic : "");
  }

  private String ofTopic() {
    String network =
        " and exists (select 1 from problem_topic pt join problem p on p.id = pt.problem_id"
            + " join network x on x.id = p.network_id where pt.topic_id = t.id"
            + " and x.slug = :network and "
            + SearchBranches.PUBLISHED
            + ")";
    return (filter.network().isPresent() ? network : "")
        + (filter.topic().isPresent() ? " and t.slug = :topic" : "");
  }

  private static long score(Cursor after) {
    return after.number().orElseThrow(() -> InvalidInput.of("after", "cursor.unknown"));
  }
}
