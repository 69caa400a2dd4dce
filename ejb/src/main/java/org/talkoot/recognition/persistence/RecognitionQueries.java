package org.talkoot.recognition.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.statement.Query;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.recognition.RecognitionId;
import org.talkoot.recognition.application.RecognitionView;
import org.talkoot.recognition.application.ThanksView;
import org.talkoot.shared.Json;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Reads thanks and recognitions straight into views, never one the viewer may not know of. */
@Dependent
public class RecognitionQueries {
  private static final String THANKS =
      """
      select x.id, x.text, x.contribution_type, x.contribution_id as contribution,
             x.problem_id as problem, p.question, n.slug as network, x.given_at as at,
             g.id as giver_id, g.handle as giver_handle, g.display_name as giver_display_name,
             r.id as receiver_id, r.handle as receiver_handle,
             r.display_name as receiver_display_name
        from thanks x
        join problem p on p.id = x.problem_id
        join network n on n.id = x.network_id
        join member g on g.id = x.giver_id
        join member r on r.id = x.receiver_id
       where network_visible(x.network_id, :viewer) and not p.veiled
      """;

  private static final String RECOGNITIONS =
      """
      select x.id, n.slug as network, n.name as network_name, x.grade, x.citation, x.track,
             x.contributions, x.awarded_at as at,
             g.id as manager_id, g.handle as manager_handle,
             g.display_name as manager_display_name,
             r.id as receiver_id, r.handle as receiver_handle,
             r.display_name as receiver_display_name
        from recognition x
        join network n on n.id = x.network_id
        join member g on g.id = x.manager_id
        join member r on r.id = x.receiver_id
       where network_visible(x.network_id, :viewer)
      """;

  private static final String PAGED = " and x.id < :after order by x.id desc limit :limit";

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public RecognitionQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns one page of the thanks a member received, newest first. */
  public Page<ThanksView> thanksTo(MemberId member, Viewer viewer, Window window) {
    return thanks(" and x.receiver_id = :of", member.value(), viewer, window);
  }

  /** Returns one page of the thanks around a problem, newest first. */
  public Page<ThanksView> thanksAround(ProblemId problem, Viewer viewer, Window window) {
    return thanks(" and x.problem_id = :of", problem.value(), viewer, window);
  }

  /** Returns one page of all thanks, newest first. */
  public Page<ThanksView> newestThanks(Viewer viewer, Window window) {
    return thanks("", 0, viewer, window);
  }

  /** Returns one page of the medals a member received, newest first. */
  public Page<RecognitionView> recognitionsOf(MemberId member, Viewer viewer, Window window) {
    return recognitions(" and x.receiver_id = :of", member.value(), viewer, window);
  }

  /** Returns one page of the medals awarded in a network, newest first. */
  public Page<RecognitionView> recognitionsIn(NetworkId network, Viewer viewer, Window window) {
    return recognitions(" and x.network_id = :of", network.value(), viewer, window);
  }

  /** Returns one page of all medals, newest first. */
  public Page<RecognitionView> newestRecognitions(Viewer viewer, Window window) {
    return recognitions("", 0, viewer, window);
  }

  /** Returns what the network's managers drew from the budget of a month. */
  public int drawn(NetworkId network, String month) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select coalesce(sum(drawn), 0) from recognition_budget"
                        + " where network_id = :network and month = :month")
                .bind("network", network)
                .bind("month", month)
                .mapTo(Integer.class)
                .one());
  }

  /** Tells whether nobody has thanked or honoured the member in the network yet. */
  public boolean isUnthanked(NetworkId network, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select not exists (select 1 from recognition r
                                        where r.network_id = :network and r.receiver_id = :member)
                       and not exists (select 1 from thanks t
                                        where t.network_id = :network and t.receiver_id = :member)
                    """)
                .bind("network", network)
                .bind("member", member)
                .mapTo(Boolean.class)
                .one());
  }

  /** Returns the networks the member manages. */
  public List<NetworkId> managedBy(MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select network_id from membership"
                        + " where member_id = :member and role = 'MANAGER'")
                .bind("member", member)
                .mapTo(NetworkId.class)
                .list());
  }

  private Page<ThanksView> thanks(String condition, long of, Viewer viewer, Window window) {
    List<ThanksView> rows =
        jdbi.withHandle(
            handle ->
                bound(handle.createQuery(THANKS + condition + PAGED), of, viewer, window)
                    .mapTo(ThanksView.class)
                    .list());
    return Page.of(rows, window, row -> new Cursor("", row.id().value()));
  }

  private Page<RecognitionView> recognitions(
      String condition, long of, Viewer viewer, Window window) {
    List<RecognitionView> rows =
        jdbi.withHandle(
            handle ->
                bound(handle.createQuery(RECOGNITIONS + condition + PAGED), of, viewer, window)
                    .mapTo(Row.class)
                    .map(Row::view)
                    .list());
    return Page.of(rows, window, row -> new Cursor("", row.id().value()));
  }

  private static Query bound(Query query, long of, Viewer viewer, Window window) {
    return query
        .bind("viewer", viewer.number())
        .bind("of", of)
        .bind("after", window.after().map(Cursor::id).orElse(Long.MAX_VALUE))
        .bind("limit", window.fetch());
  }

  /** A recognition, as its row tells it. */
  public record Row(
      RecognitionId id,
      @Nested("receiver") PersonRef receiver,
      @Nested("manager") PersonRef manager,
      String network,
      String networkName,
      String grade,
      String citation,
      String track,
      String contributions,
      Instant at) {
    RecognitionView view() {
      return new RecognitionView(
          id,
          receiver,
          manager,
          network,
          networkName,
          grade,
          citation,
          track,
          Json.read(contributions, new TypeReference<>() {}),
          at);
    }
  }
}
