package org.talkoot.transfer.persistence;

import java.time.Instant;
import java.util.Optional;
import org.talkoot.shared.Ids;
import org.talkoot.transfer.DumpComment;
import org.talkoot.transfer.DumpFile;

/** Comments stay comments; they are written in Markdown on the imported site too. */
final class CommentStep extends FileStep<DumpComment> {

  private record Row(
      long id, long sourceId, long post, long author, String text, Instant createdAt) {}

  CommentStep() {
    super("comments", DumpFile.COMMENTS);
  }

  @Override
  Optional<Row> recordOf(DumpComment comment) {
    return Optional.of(
        new Row(
            Ids.next(),
            comment.id(),
            comment.post(),
            comment.user(),
            comment.text(),
            comment.createdAt()));
  }

  @Override
  String statement() {
    return """
        with r as (
          select r.*, question.content_id as problem_id,
                 case when not post.question then post.content_id end as solution_id,
                 coalesce(writer.member_id, nobody.member_id) as author_id
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r(id bigint, source_id bigint, post bigint, author bigint, text text,
                      created_at timestamptz)
            join imported_post post on post.network_id = :network and post.source_id = r.post
            join imported_post question
              on question.network_id = :network
             and question.source_id = post.question_source_id
            join imported_member nobody
              on nobody.network_id = :network and nobody.source_id = 0
            left join imported_member writer
              on writer.network_id = :network and writer.source_id = nullif(r.author, 0)),
        claimed as (
          insert into imported_comment (network_id, source_id, comment_id)
          select :network, r.source_id, r.id from r
          on conflict do nothing
          returning comment_id),
        fresh as (select r.* from r join claimed on claimed.comment_id = r.id),
        written as (
          insert into comment (id, network_id, problem_id, solution_id, author_id, text, language,
                               written_at)
          select id, :network, problem_id, solution_id, author_id, text, 'en', created_at
            from fresh),
        below_solutions as (
          update solution_tally t
             set comments = t.comments + counted.comments
            from (select solution_id, count(*) as comments from fresh
                   where solution_id is not null group by solution_id) as counted
           where t.solution_id = counted.solution_id)
        update problem_tally t
           set comments = t.comments + counted.comments,
               active_at = greatest(t.active_at, counted.latest)
          from (select problem_id, count(*) as comments, max(created_at) as latest
                  from fresh group by problem_id) as counted
         where t.problem_id = counted.problem_id
        """;
  }
}
