package org.talkoot.transfer.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.transfer.DumpEvent;
import org.talkoot.transfer.DumpPostTreatment;
import org.talkoot.transfer.application.ImportBatches;
import org.talkoot.transfer.application.ImportStep;
import org.talkoot.transfer.application.ImportTicket;

/**
 * Questions and answers become events, which badges ask for.
 *
 * <p>They are silent, and no rule pays for them, so the ledger need not hear of them. Posts of
 * nobody known count for nobody and are no events. A post is told once, however often the dump is
 * imported.
 */
final class PostEventStep implements ImportStep {
  private static final int BATCH = 2_000;

  private static final String POSTS =
      """
      select post.content_id, post.source_id, post.told, post.question, post.author_id as author,
             post.views, p.opened_at, coalesce(s.submitted_at, p.opened_at) as written_at,
             case when question.author_known then question.author_id else 0 end as asker,
             s.id = first_value(s.id) over (partition by p.id, post.question
                                            order by s.submitted_at, s.id) as first,
             post.author_known
        from imported_post post
        join imported_post question
          on question.network_id = post.network_id
         and question.source_id = post.question_source_id
        join problem p on p.id = question.content_id
        left join solution s on s.id = post.content_id and not post.question
       where post.network_id = :network
      """;

  /** Which answer is the first is asked of all posts, also of those that were told before. */
  private static final String WAITING =
      "select * from ("
          + POSTS
          + ") post where not told order by written_at, source_id limit :limit";

  private static final String TOLD =
      """
      update imported_post set told = true
       where network_id = :network and content_id in (<posts>)
      """;

  private final Jdbi jdbi;

  PostEventStep(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public String name() {
    return "posts";
  }

  @Override
  public long size(ImportTicket ticket) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from imported_post where network_id = :network")
                .bind("network", ticket.network())
                .mapTo(Long.class)
                .one());
  }

  @Override
  public void carryOut(ImportTicket ticket, long position, ImportBatches batches) {
    long reached = position;
    List<Post> next = waiting(ticket);
    while (!next.isEmpty()) {
      List<Post> batch = next;
      reached += batch.size();
      batches.carryOut(reached, List.of(), handle -> tell(handle, ticket, batch));
      next = waiting(ticket);
    }
  }

  private List<Post> waiting(ImportTicket ticket) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(WAITING)
                .bind("network", ticket.network())
                .bind("limit", BATCH)
                .map((row, context) -> Post.read(row))
                .list());
  }

  private static void tell(Handle handle, ImportTicket ticket, List<Post> posts) {
    DumpPostTreatment treatment = new DumpPostTreatment(ticket.network().value());
    VoteRows.log(
        handle,
        posts.stream().filter(Post::authorKnown).map(post -> post.event(treatment)).toList());
    handle
        .createUpdate(TOLD)
        .bind("network", ticket.network())
        .bindList("posts", posts.stream().map(Post::id).toList())
        .execute();
  }

  private record Post(
      long id,
      boolean question,
      long author,
      boolean authorKnown,
      long asker,
      long views,
      boolean first,
      Instant asked,
      Instant written) {

    static Post read(ResultSet row) throws SQLException {
      Instant asked = row.getObject("opened_at", OffsetDateTime.class).toInstant();
      boolean question = row.getBoolean("question");
      return new Post(
          row.getLong("content_id"),
          question,
          row.getLong("author"),
          row.getBoolean("author_known"),
          row.getLong("asker"),
          row.getLong("views"),
          row.getBoolean("first"),
          asked,
          row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    DumpEvent event(DumpPostTreatment treatment) {
      return question
          ? treatment.viewed(id, author, views, asked)
          : treatment.answered(id, author, asker, first, asked, written);
    }
  }
}
