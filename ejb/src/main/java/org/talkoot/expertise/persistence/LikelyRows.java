package org.talkoot.expertise.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.expertise.LikelyExpert;
import org.talkoot.expertise.TopicSlug;
import org.talkoot.expertise.application.WhoMightKnow;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;

/** Reads which topics exist and who of those who might know can be asked. */
@ApplicationScoped
public class LikelyRows {
  private static final String REACHABLE =
      """
      select m.id, m.handle, m.display_name
        from membership s
        join member m on m.id = s.member_id
        left join availability v on v.member_id = m.id
       where s.network_id = :network and m.id = any(:members) and m.id <> :asker
         and m.disabled_at is null and not m.imported
         and (v.away_until is null or v.away_until < :today)
         and (:language = '' or v.languages is null or cardinality(v.languages) = 0
              or :language = any(v.languages))
      """;

  @Inject private Jdbi jdbi;

  /** Returns those of these topics that somebody has named before; none is begun. */
  public List<Long> known(Collection<TopicSlug> topics) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from topic where slug = any(:slugs)")
                .bindArray("slugs", String.class, topics.stream().map(TopicSlug::text).toList())
                .mapTo(Long.class)
                .list());
  }

  /** Returns those who are here, belong to the network, read the language and did not ask. */
  public Map<MemberId, PersonRef> reachable(
      WhoMightKnow question, Collection<LikelyExpert> likely, Instant now) {
    List<Long> members = likely.stream().map(one -> one.member().value()).toList();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REACHABLE)
                .bind("network", question.network())
                .bindArray("members", Long.class, members)
                .bind("asker", question.asker())
                .bind("language", question.language())
                .bind("today", now.atOffset(ZoneOffset.UTC).toLocalDate())
                .mapTo(PersonRef.class)
                .collect(Collectors.toMap(PersonRef::id, Function.identity())));
  }
}
