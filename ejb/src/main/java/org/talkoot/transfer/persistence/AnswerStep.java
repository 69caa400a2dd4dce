package org.talkoot.transfer.persistence;

import java.time.Instant;
import java.util.Optional;
import org.talkoot.shared.Ids;
import org.talkoot.transfer.DumpFile;
import org.talkoot.transfer.DumpPost;

/**
 * Answers become solutions of the problems that their questions became.
 *
 * <p>They are read after all questions, because an answer may stand before its question where posts
 * were moved or merged.
 */
final class AnswerStep extends FileStep<DumpPost> {

  private record Row(
      long id,
      long sourceId,
      long question,
      long owner,
      boolean wiki,
      String text,
      Instant createdAt,
      Instant editedAt) {}

  AnswerStep() {
    super("answers", DumpFile.POSTS);
  }

  @Override
  Optional<Row> recordOf(DumpPost post) {
    return Optional.of(post).filter(DumpPost::isAnswer).map(AnswerStep::row);
  }

  private static Row row(DumpPost post) {
    return new Row(
        Ids.next(),
        post.id(),
        post.question(),
        post.owner(),
        post.communityWiki(),
        ForeignHtml.asMarkdown(post.body()),
        post.createdAt(),
        post.editedAt());
  }

  @Override
  String statement() {
    return """
        with r as (
          select r.*, question.content_id as problem_id,
                 coalesce(author.member_id, nobody.member_id) as author_id,
                 author.member_id is not null as author_known
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r(id bigint, source_id bigint, question bigint, owner bigint, wiki boolean,
                      text text, created_at timestamptz, edited_at timestamptz)
            join imported_post question
              on question.network_id = :network and question.source_id = r.question
             and question.question
            join imported_member nobody
              on nobody.network_id = :network and nobody.source_id = 0
            left join imported_member author
              on author.network_id = :network and author.source_id = nullif(r.owner, 0)),
        claimed as (
          insert into imported_post (network_id, source_id, question, question_source_id,
                                     accepted_source_id, author_id, author_known, community_wiki,
                                     views, content_id)
          select :network, r.source_id, false, r.question, 0, r.author_id, r.author_known, r.wiki,
                 0, r.id from r
          on conflict do nothing
          returning content_id),
        fresh as (select r.* from r join claimed on claimed.content_id = r.id),
        answered as (
          insert into solution (id, problem_id, network_id, author_id, text, language, revision,
                                submitted_at, changed_at)
          select id, problem_id, :network, author_id, text, 'en', 1, created_at, edited_at
            from fresh),
        worded as (
          insert into solution_revision (solution_id, number, text, written_by, written_at)
          select id, 1, text, author_id, created_at from fresh),
        tallied as (insert into solution_tally (solution_id) select id from fresh),
        counted as (
          select problem_id, count(*) as solutions, max(created_at) as latest
            from fresh group by problem_id)
        update problem_tally t
           set solutions = t.solutions + counted.solutions,
               active_at = greatest(t.active_at, counted.latest)
          from counted
         where t.problem_id = counted.problem_id
        """;
  }
}
