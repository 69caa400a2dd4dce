package org.talkoot.portal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.Honour;
import org.talkoot.portal.application.ThanksSaid;
import org.talkoot.problem.ProblemId;

/** Reads honour: recognitions and thanks. */
@ApplicationScoped
public class HonourQueries {
  private static final String HONOUR =
      """
      select m.id, m.handle, m.display_name as name, m.headline, a.grade, a.citation, a.track,
             g.display_name as manager, g.handle as manager_handle, n.name as network_name,
             a.awarded_at as at
        from recognition a
        join member m on m.id = a.receiver_id
        join member g on g.id = a.manager_id
        join network n on n.id = a.network_id
       where network_visible(a.network_id, :viewer)
      """;
  private static final String THANKS =
      """
      select t.id, t.text, g.id as giver_id, g.display_name as giver, g.handle as giver_handle,
             r.display_name as receiver, r.handle as receiver_handle,
             t.problem_id as problem, p.question, t.given_at as at
        from thanks t
        join member g on g.id = t.giver_id
        join member r on r.id = t.receiver_id
        join problem p on p.id = t.problem_id
       where network_visible(t.network_id, :viewer)
         and not p.veiled
      """;
  @Inject private Jdbi jdbi;

  /** Returns the newest recognition. */
  public Optional<Honour> latest(Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(HONOUR + " order by a.awarded_at desc, a.id desc limit 1")
                .bind("viewer", viewer.number())
                .mapTo(Honour.class)
                .findOne());
  }

  /** Returns the recognitions of a member, the newest first. */
  public List<Honour> of(MemberId member, Viewer viewer, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    HONOUR
                        + " and a.receiver_id = :member order by a.awarded_at desc, a.id desc"
                        + " limit :limit")
                .bind("viewer", viewer.number())
                .bind("member", member)
                .bind("limit", limit)
                .mapTo(Honour.class)
                .list());
  }

  /** Returns the newest thanks. */
  public List<ThanksSaid> thanks(Viewer viewer, int limit) {
    return thanks("", 0, viewer, limit);
  }

  /** Returns the newest thanks to a member. */
  public List<ThanksSaid> thanksTo(MemberId member, Viewer viewer, int limit) {
    return thanks(" and t.receiver_id = :about", member.value(), viewer, limit);
  }

  /** Returns the newest thanks for work on a problem. */
  public List<ThanksSaid> thanksFor(ProblemId problem, Viewer viewer, int limit) {
    return thanks(" and t.problem_id = :about", problem.value(), viewer, limit);
  }

  private List<ThanksSaid> thanks(String which, long about, Viewer viewer, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(THANKS + which + " order by t.given_at desc, t.id desc limit :limit")
                .bind("viewer", viewer.number())
                .bind("about", about)
                .bind("limit", limit)
                .mapTo(ThanksSaid.class)
                .list());
  }
}
