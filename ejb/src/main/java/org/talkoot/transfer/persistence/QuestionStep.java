package org.talkoot.transfer.persistence;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.talkoot.expertise.TopicSlug;
import org.talkoot.problem.Brief;
import org.talkoot.problem.BriefConverter;
import org.talkoot.reputation.RuleSets;
import org.talkoot.shared.Ids;
import org.talkoot.transfer.DumpFile;
import org.talkoot.transfer.DumpPost;

/** Questions become open problems; nobody asked them here, so they pass no gate. */
final class QuestionStep extends FileStep<DumpPost> {
  private static final BriefConverter BRIEFS = new BriefConverter();
  private static final int RULES = RuleSets.stackExchange2018().version();

  private record Row(
      long id,
      long sourceId,
      long owner,
      long accepted,
      boolean wiki,
      long views,
      @JsonRawValue String brief,
      List<String> topics,
      int ruleSet,
      Instant createdAt,
      Instant editedAt) {}

  QuestionStep() {
    super("questions", DumpFile.POSTS);
  }

  @Override
  Optional<Row> recordOf(DumpPost post) {
    return Optional.of(post).filter(DumpPost::isQuestion).map(QuestionStep::row);
  }

  private static Row row(DumpPost post) {
    return new Row(
        Ids.next(),
        post.id(),
        post.owner(),
        post.acceptedAnswer(),
        post.communityWiki(),
        post.views(),
        BRIEFS.convertToDatabaseColumn(brief(post)),
        topics(post),
        RULES,
        post.createdAt(),
        post.editedAt());
  }

  private static Brief brief(DumpPost post) {
    return Brief.asking(post.title())
        .background(ForeignHtml.asMarkdown(post.body()))
        .topics(topics(post))
        .language("en")
        .write();
  }

  private static List<String> topics(DumpPost post) {
    return post.tags().stream()
        .map(TopicSlug::parse)
        .flatMap(Optional::stream)
        .map(TopicSlug::text)
        .distinct()
        .toList();
  }

  @Override
  String statement() {
    return """
        with r as (
          select r.*, coalesce(author.member_id, nobody.member_id) as author_id,
                 author.member_id is not null as author_known
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r(id bigint, source_id bigint, owner bigint, accepted bigint, wiki boolean,
                      views bigint, brief jsonb, topics jsonb, rule_set integer,
                      created_at timestamptz, edited_at timestamptz)
            join imported_member nobody
              on nobody.network_id = :network and nobody.source_id = 0
            left join imported_member author
              on author.network_id = :network and author.source_id = nullif(r.owner, 0)),
        claimed as (
          insert into imported_post (network_id, source_id, question, question_source_id,
                                     accepted_source_id, author_id, author_known, community_wiki,
                                     views, content_id)
          select :network, r.source_id, true, r.source_id, r.accepted, r.author_id, r.author_known,
                 r.wiki, r.views, r.id from r
          on conflict do nothing
          returning content_id),
        fresh as (select r.* from r join claimed on claimed.content_id = r.id),
        asked as (
          insert into problem (id, network_id, requested_by, status, brief, rule_set, listed_at,
                               changed_at, opened_at)
          select id, :network, author_id, 'open', brief, rule_set, created_at, edited_at, created_at
            from fresh),
        tallied as (
          insert into problem_tally (problem_id, active_at) select id, edited_at from fresh)
        insert into problem_topic (problem_id, topic_id, listed_at)
        select fresh.id, topic.id, fresh.created_at
          from fresh
          cross join lateral jsonb_array_elements_text(fresh.topics) as named(slug)
          join topic on topic.slug = named.slug
        """;
  }
}
