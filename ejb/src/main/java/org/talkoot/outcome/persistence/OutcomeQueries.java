package org.talkoot.outcome.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.Viewer;
import org.talkoot.outcome.Figure;
import org.talkoot.outcome.OutcomeStepId;
import org.talkoot.outcome.application.OutcomeStepView;
import org.talkoot.outcome.application.OutcomeSummary;
import org.talkoot.outcome.application.VerificationView;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Json;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Reads outcomes straight into views, never one the viewer may not know of. */
@Dependent
public class OutcomeQueries {
  private static final String STEPS =
      """
      select o.id, o.problem_id as problem, o.stage as step, o.text, o.figure, o.evidence,
             o.on_time, o.reported_at as at, m.id as requester_id, m.handle as requester_handle,
             m.display_name as requester_display_name
        from outcome_step o join member m on m.id = o.requester_id
       where o.problem_id = :problem and network_visible(o.network_id, :viewer)
       order by o.reported_at, o.id
      """;

  private static final String VERIFICATIONS =
      """
      select v.step_id as step, v.judgement, v.text, v.verified_at as at, m.id as verifier_id,
             m.handle as verifier_handle, m.display_name as verifier_display_name
        from outcome_verification v join member m on m.id = v.verifier_id
       where v.problem_id = :problem
       order by v.verified_at
      """;

  private static final String SUMMARIES =
      """
      select o.id, o.problem_id as problem, p.question, p.language, n.slug as network, o.stage as step, o.text,
             o.figure, o.reported_at as at, m.id as requester_id, m.handle as requester_handle,
             m.display_name as requester_display_name,
             exists (select 1 from outcome_verification v where v.problem_id = o.problem_id)
               as verified,
             coalesce((select jsonb_agg(jsonb_build_object('id', cast(c.id as text),
                                        'handle', c.handle, 'displayName', c.display_name)
                                        order by h.percent desc, c.id)
                         from decision d
                         join decision_share h on h.decision_id = d.id
                         join member c on c.id = h.member_id
                        where d.problem_id = o.problem_id), '[]') as contributors,
             cast(coalesce((select sum(h.percent) from decision d
                         join decision_share h on h.decision_id = d.id
                        where d.problem_id = o.problem_id and h.member_id = :contributor), 0)
                  as integer) as share
        from outcome_step o
        join problem p on p.id = o.problem_id
        join network n on n.id = o.network_id
        join member m on m.id = o.requester_id
       where network_visible(o.network_id, :viewer) and p.hidden_at is null and o.id < :after
         and o.stage in ('inUse', 'effectSeen', 'notUsed')
         and not exists (select 1 from outcome_step later
                          where later.problem_id = o.problem_id and later.id > o.id)
      """;

  private static final String PARTY =
      """
      select exists (select 1 from problem p where p.id = :problem and p.requested_by = :member)
          or exists (select 1 from solution s where s.problem_id = :problem
                        and s.author_id = :member)
          or exists (select 1 from co_author c join solution s on s.id = c.solution_id
                      where s.problem_id = :problem and c.member_id = :member
                        and c.consent = 'accepted')
          or exists (select 1 from solution_refiner f join solution s on s.id = f.solution_id
                      where s.problem_id = :problem and f.refiner_id = :member)
          or exists (select 1 from review r where r.problem_id = :problem
                        and r.reviewer_id = :member)
      """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public OutcomeQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the steps of a problem, oldest first, with their verifications. */
  public List<OutcomeStepView> of(ProblemId problem, Viewer viewer) {
    return jdbi.withHandle(
        handle -> {
          List<VerificationRow> verifications =
              handle
                  .createQuery(VERIFICATIONS)
                  .bind("problem", problem)
                  .mapTo(VerificationRow.class)
                  .list();
          return handle
              .createQuery(STEPS)
              .bind("problem", problem)
              .bind("viewer", viewer.number())
              .mapTo(StepRow.class)
              .map(row -> row.view(verifications))
              .list();
        });
  }

  /** Returns one page of what became of problems, newest first. */
  public Page<OutcomeSummary> newest(Viewer viewer, Window window) {
    return summaries("", Map.of("contributor", 0L), viewer, window);
  }

  /** Returns one page of what became of the problems of a network. */
  public Page<OutcomeSummary> ofNetwork(String slug, Viewer viewer, Window window) {
    return summaries("and n.slug = :slug", Map.of("contributor", 0L, "slug", slug), viewer, window);
  }

  /** Returns one page of what became of the problems about a topic. */
  public Page<OutcomeSummary> aboutTopic(String slug, Viewer viewer, Window window) {
    return summaries(
        """
        and exists (select 1 from problem_topic pt join topic t on t.id = pt.topic_id
                     where pt.problem_id = o.problem_id and t.slug = :slug)
        """,
        Map.of("contributor", 0L, "slug", slug),
        viewer,
        window);
  }

  /** Returns one page of what became of the problems in which the member has a share. */
  public Page<OutcomeSummary> ofContributor(MemberId member, Viewer viewer, Window window) {
    return summaries(
        """
        and exists (select 1 from decision d join decision_share h on h.decision_id = d.id
                     where d.problem_id = o.problem_id and h.member_id = :contributor)
        """,
        Map.of("contributor", member.value()),
        viewer,
        window);
  }

  private Page<OutcomeSummary> summaries(
      String condition, Map<String, Object> bindings, Viewer viewer, Window window) {
    List<SummaryRow> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SUMMARIES + condition + " order by o.id desc limit :limit")
                    .bind("viewer", viewer.number())
                    .bindMap(bindings)
                    .bind("after", window.after().map(Cursor::id).orElse(Long.MAX_VALUE))
                    .bind("limit", window.fetch())
                    .mapTo(SummaryRow.class)
                    .list());
    Page<SummaryRow> page = Page.of(rows, window, row -> new Cursor("", row.id.value()));
    return new Page<>(page.items().stream().map(SummaryRow::view).toList(), page.next());
  }

  /** Tells whether the member had a part in the problem: asked, solved or reviewed. */
  public boolean isParty(ProblemId problem, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PARTY)
                .bind("problem", problem)
                .bind("member", member)
                .mapTo(Boolean.class)
                .one());
  }

  /** Returns up to 100 problems that stand as having an outcome although the clock closed them. */
  public List<ProblemId> pastClosing(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id from problem where status = 'outcome' and closes_at <= :now"
                        + " order by closes_at limit 100")
                .bind("now", now)
                .mapTo(ProblemId.class)
                .list());
  }

  private static @Nullable Figure figure(@Nullable String json) {
    return json == null ? null : Json.read(json, new TypeReference<Figure>() {});
  }

  /** A step, as its row tells it. */
  public record StepRow(
      OutcomeStepId id,
      ProblemId problem,
      @Nested("requester") PersonRef requester,
      String step,
      String text,
      @Nullable String figure,
      String evidence,
      boolean onTime,
      Instant at) {
    OutcomeStepView view(List<VerificationRow> all) {
      List<VerificationView> own =
          all.stream().filter(row -> row.step.equals(id)).map(VerificationRow::view).toList();
      return new OutcomeStepView(
          id,
          problem,
          requester,
          step,
          text,
          OutcomeQueries.figure(figure),
          Json.read(evidence, new TypeReference<>() {}),
          onTime,
          at,
          own);
    }
  }

  /** A verification, as its row tells it. */
  public record VerificationRow(
      OutcomeStepId step,
      @Nested("verifier") PersonRef verifier,
      int judgement,
      String text,
      Instant at) {
    VerificationView view() {
      return new VerificationView(verifier, judgement, text, at);
    }
  }

  /** The newest step of a problem, as its row tells it. */
  public record SummaryRow(
      OutcomeStepId id,
      ProblemId problem,
      String question,
      String language,
      String network,
      @Nested("requester") PersonRef requester,
      String step,
      String text,
      @Nullable String figure,
      boolean verified,
      Instant at,
      String contributors,
      int share) {
    OutcomeSummary view() {
      List<Map<String, String>> people = Json.read(contributors, new TypeReference<>() {});
      return new OutcomeSummary(
          problem,
          question,
          language,
          network,
          requester,
          step,
          text,
          OutcomeQueries.figure(figure),
          verified,
          at,
          people.stream().map(SummaryRow::person).toList(),
          share);
    }

    private static PersonRef person(Map<String, String> told) {
      return new PersonRef(
          MemberId.of(Long.parseLong(told.getOrDefault("id", "0"))),
          told.getOrDefault("handle", ""),
          told.getOrDefault("displayName", ""));
    }
  }
}
