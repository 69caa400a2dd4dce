package org.talkoot.moderation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.FlagId;
import org.talkoot.moderation.FlagState;
import org.talkoot.moderation.GroundRule;
import org.talkoot.moderation.application.FlagView;
import org.talkoot.moderation.application.ThingView;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Keeps reports; the reporter reads their own, managers those of their networks. */
@Dependent
public class FlagRows {
  private static final String ADD =
      """
      insert into flag (id, network_id, thing, thing_id, problem_id, author_id, reporter_id, rule,
                        text, flagged_at)
      values (:id, :network, :thing, :thingId, :problem, :author, :reporter, :rule, :text, :at)
      on conflict (reporter_id, thing, thing_id) do nothing
      """;
  private static final String COUNT =
      """
      with turn as (select pg_advisory_xact_lock(hashtextextended('flag', :reporter)))
      select count(*) from flag, turn where reporter_id = :reporter and flagged_at > :since
      """;
  private static final String COLUMNS =
      """
      select f.id, n.id as network, n.slug as network_slug, n.name as network_name, f.thing,
             f.thing_id, f.problem_id as problem,
             case f.thing when 'profile' then m.handle end as handle,
             coalesce(p.question, '') as question, f.rule, f.text, f.flagged_at, f.state,
             f.settled_at, f.reasons,
      """;
  private static final String FROM =
      """
        from flag f
        join network n on n.id = f.network_id
        join member m on m.id = f.author_id
        left join problem p on p.id = f.problem_id
      """;
  private static final String MINE =
      COLUMNS
          + " '' as content, 1 as same, cast(null as bigint) as hiding, false as mine"
          + FROM
          + " where f.reporter_id = :member";
  private static final String MANAGED =
      COLUMNS
          + """
             coalesce(taken_words(h.thing, h.content), words_of(f.thing, f.thing_id), '')
               as content,
             (select count(*) from flag o where o.thing = f.thing and o.thing_id = f.thing_id
                 and o.state = 'open') as same,
             h.id as hiding, f.author_id = :member as mine
            """
          + FROM
          + """
             left join hiding h on h.thing = f.thing and h.thing_id = f.thing_id
                   and h.lifted_at is null
            where exists (select 1 from membership g where g.network_id = f.network_id
                             and g.member_id = :member and g.role = 'MANAGER')
            """;
  private static final String SETTLE =
      """
      update flag set state = :state, settled_by = :by, settled_at = :at, reasons = :reasons
       where thing = :thing and thing_id = :thingId and network_id = :network and state = 'open'
      returning id, reporter_id as reporter
      """;

  private final Jdbi jdbi;

  /** Reads and writes this database. */
  @Inject
  public FlagRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Keeps a report; returns false when the member reported the same thing before. */
  public boolean add(
      FlagId id, ThingView thing, MemberId reporter, GroundRule rule, String text, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(ADD)
                    .bind("id", id)
                    .bind("network", thing.network())
                    .bind("thing", thing.thing().code())
                    .bind("thingId", thing.id())
                    .bind("problem", thing.problem())
                    .bind("author", thing.author())
                    .bind("reporter", reporter)
                    .bind("rule", rule.code())
                    .bind("text", text)
                    .bind("at", at)
                    .execute())
        > 0;
  }

  /** Returns how many reports the member made since; others of the same member wait. */
  public int lockAndCount(MemberId reporter, Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COUNT)
                .bind("reporter", reporter)
                .bind("since", since)
                .mapTo(Integer.class)
                .one());
  }

  /** Returns one page of the reports that the member made, newest first. */
  public Page<FlagView> mine(MemberId member, Window window) {
    return page(MINE, member, null, null, window);
  }

  /** Returns one report that the member made. */
  public Optional<FlagView> mine(FlagId id, MemberId member) {
    return one(MINE, id, member);
  }

  /** Returns one page of the reports of the networks that the member manages, newest first. */
  public Page<FlagView> managed(
      MemberId manager, @Nullable NetworkId network, @Nullable FlagState state, Window window) {
    return page(MANAGED, manager, network, state, window);
  }

  /** Returns one report, to a manager of its network. */
  public Optional<FlagView> managed(FlagId id, MemberId manager) {
    return one(MANAGED, id, manager);
  }

  /** Returns who wrote what was reported. */
  public MemberId author(FlagId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select author_id from flag where id = :id")
                .bind("id", id)
                .mapTo(MemberId.class)
                .one());
  }

  /** Settles all open reports of the same thing; returns whom to tell of which. */
  public List<Told> settle(
      FlagView flag, MemberId by, FlagState state, String reasons, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SETTLE)
                .bind("thing", flag.thing().code())
                .bind("thingId", flag.thingId())
                .bind("network", flag.network())
                .bind("state", state.code())
                .bind("by", by)
                .bind("at", at)
                .bind("reasons", reasons)
                .mapTo(Told.class)
                .list());
  }

  private Optional<FlagView> one(String sql, FlagId id, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql + " and f.id = :id")
                .bind("member", member)
                .bind("id", id)
                .mapTo(FlagRow.class)
                .map(FlagRow::view)
                .findOne());
  }

  private Page<FlagView> page(
      String sql,
      MemberId member,
      @Nullable NetworkId network,
      @Nullable FlagState state,
      Window window) {
    Narrowing narrowing = new Narrowing(network, state == null ? null : state.code(), window);
    List<FlagView> rows =
        jdbi.withHandle(
            handle ->
                narrowing
                    .of(handle, sql, "f")
                    .bind("member", member)
                    .mapTo(FlagRow.class)
                    .map(FlagRow::view)
                    .list());
    return Page.of(rows, window, row -> new Cursor("", row.id().value()));
  }

  /** A report that was settled, and whose it was. */
  public record Told(FlagId id, MemberId reporter) {}
}
