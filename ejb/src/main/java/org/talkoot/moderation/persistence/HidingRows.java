package org.talkoot.moderation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.FlagId;
import org.talkoot.moderation.GroundRule;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.application.HidingView;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Hides and shows again; the author and managers of the network read what was hidden and why. */
@Dependent
public class HidingRows {
  private static final String LOCK =
      "select 1 from flag where id = :flag and state = 'open' for update";
  private static final String HIDE =
      """
      insert into hiding (id, network_id, thing, thing_id, problem_id, author_id, rule, facts,
                          content, hidden_by, hidden_at)
      select :id, f.network_id, f.thing, f.thing_id, f.problem_id, f.author_id, :rule, :facts,
             take_words(f.thing, f.thing_id, :at), :by, :at
        from flag f
       where f.id = :flag
         and not exists (select 1 from hiding h where h.thing = f.thing
                            and h.thing_id = f.thing_id and h.lifted_at is null)
      """;
  private static final String VIEW =
      """
      select h.id, n.id as network, n.slug as network_slug, n.name as network_name, h.thing,
             h.problem_id as problem, h.rule, h.facts,
             coalesce(taken_words(h.thing, h.content), '') as content, h.hidden_at, h.appeal,
             h.appealed_at, h.answer, h.answered_at, h.lifted_at, h.author_id = :viewer as mine,
             h.hidden_by = :viewer as own
        from hiding h join network n on n.id = h.network_id
      """;
  private static final String MANAGED =
      """
      exists (select 1 from membership g where g.network_id = h.network_id
                 and g.member_id = :viewer and g.role = 'MANAGER')
      """;
  private static final String APPEAL =
      """
      update hiding set appeal = :text, appealed_at = :at
       where id = :id and appeal is null and lifted_at is null
      """;
  private static final String ANSWER =
      """
      update hiding set answer = :reasons, answered_by = :by, answered_at = :at,
                        lifted_at = case when :show then cast(:at as timestamptz) end
       where id = :id and lifted_at is null
      """;
  private static final String SHOW =
      "select 1 from hiding h, give_words(h.thing, h.thing_id, h.content) where h.id = :id";

  private final Jdbi jdbi;

  /** Reads and writes this database. */
  @Inject
  public HidingRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Takes the words of what was reported away; returns false when it was settled meanwhile. */
  public boolean hide(
      HidingId id, FlagId flag, MemberId by, GroundRule rule, String facts, Instant at) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(LOCK).bind("flag", flag).mapTo(Integer.class).findOne().isPresent()
                && handle
                        .createUpdate(HIDE)
                        .bind("id", id)
                        .bind("flag", flag)
                        .bind("by", by)
                        .bind("rule", rule.code())
                        .bind("facts", facts)
                        .bind("at", at)
                        .execute()
                    > 0);
  }

  /** Returns a hiding, to the author and to managers of its network. */
  public Optional<HidingView> find(HidingId id, MemberId viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    VIEW + " where h.id = :id and (h.author_id = :viewer or " + MANAGED + ")")
                .bind("id", id)
                .bind("viewer", viewer)
                .mapTo(HidingRow.class)
                .map(HidingRow::view)
                .findOne());
  }

  /** Returns one page of what was hidden of the member, newest first. */
  public Page<HidingView> of(MemberId author, Window window) {
    return page("h.author_id = :viewer", author, window);
  }

  /** Returns one page of what was hidden in the networks that the member manages, newest first. */
  public Page<HidingView> managed(MemberId manager, Window window) {
    return page(MANAGED, manager, window);
  }

  /** Keeps what the author says against it; returns false when they said something before. */
  public boolean appeal(HidingId id, String text, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(APPEAL)
                    .bind("id", id)
                    .bind("text", text)
                    .bind("at", at)
                    .execute())
        > 0;
  }

  /** Keeps the answer, and shows the thing again if it says so. */
  public boolean answer(HidingId id, MemberId by, boolean show, String reasons, Instant at) {
    return jdbi.withHandle(
        handle -> {
          int answered =
              handle
                  .createUpdate(ANSWER)
                  .bind("id", id)
                  .bind("by", by)
                  .bind("show", show)
                  .bind("reasons", reasons)
                  .bind("at", at)
                  .execute();
          if (answered > 0 && show) {
            handle.createQuery(SHOW).bind("id", id).mapTo(Integer.class).one();
          }
          return answered > 0;
        });
  }

  /** Returns whose words were hidden. */
  public MemberId author(HidingId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select author_id from hiding where id = :id")
                .bind("id", id)
                .mapTo(MemberId.class)
                .one());
  }

  /** Tells whether the network has a manager who neither hid it nor wrote it. */
  public boolean hasAnotherManager(HidingId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select 1 from hiding h join membership m
                                             on m.network_id = h.network_id and m.role = 'MANAGER'
                                    where h.id = :id and m.member_id not in (h.hidden_by, h.author_id))
                    """)
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
  }

  private Page<HidingView> page(String condition, MemberId viewer, Window window) {
    List<HidingView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        VIEW
                            + " where "
                            + condition
                            + " and h.id < :after order by h.id desc limit :limit")
                    .bind("viewer", viewer)
                    .bind("after", window.after().map(Cursor::id).orElse(Long.MAX_VALUE))
                    .bind("limit", window.fetch())
                    .mapTo(HidingRow.class)
                    .map(HidingRow::view)
                    .list());
    return Page.of(rows, window, row -> new Cursor("", row.id().value()));
  }
}
