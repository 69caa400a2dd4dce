package org.talkoot.badge.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Reads grants and figures straight into views; each list in one statement. */
@Dependent
public class BadgeQueries {
  private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

  /**
   * Grants g beside v, what their holders have a part in while it is veiled: those that the viewer
   * may know of. Asked for all at once; {@code badges_shown_until} says the same of one holder.
   */
  private static final String SHOWN =
      """
      (g.member_id = :viewer or (
              g.granted_at < coalesce(v.since, 'infinity')
              and g.network_id in (select x.id from network x where network_visible(x.id, :viewer))
              and not exists (select 1 from problem x where x.id = g.problem_id and x.veiled)))
      """;

  private static final String HOLDERS =
      """
      select g.badge, count(distinct g.member_id) as holders,
             count(*) filter (where g.member_id = :viewer) as mine
        from badge_grant g
        left join veiled_part v on v.network_id = g.network_id and v.member_id = g.member_id
       where g.network_id = :network and g.revoked_by is null
         and {shown}
       group by g.badge
      """
          .replace("{shown}", SHOWN.strip());

  private static final String HOLDERS_OF_ONE =
      """
      select m.id, m.handle, m.display_name, m.headline, max(g.granted_at) as since,
             max(g.id) as last, count(*) as times
        from badge_grant g join member m on m.id = g.member_id
        left join veiled_part v on v.network_id = g.network_id and v.member_id = g.member_id
       where g.network_id = :network and g.badge = :badge and g.revoked_by is null
         and {shown}
       group by m.id
      having (max(g.granted_at), max(g.id)) < (:at, :id)
       order by since desc, last desc
       limit :limit
      """
          .replace("{shown}", SHOWN.strip());

  /** Of each network of a holder, up to when the viewer may know of badges. */
  private static final String UNTIL =
      """
      with shown as materialized (
        select x.network_id, badges_shown_until(:member, x.network_id, :viewer) as until
          from (select distinct b.network_id from badge_grant b where b.member_id = :member) x)
      """;

  /** Grants of the member beside what {@link #UNTIL} says. */
  private static final String SHOWN_OF_MEMBER =
      """
      g.member_id = :member and g.revoked_by is null and g.granted_at < s.until
         and (:member = :viewer
              or not exists (select 1 from problem x where x.id = g.problem_id and x.veiled))
      """;

  private static final String OF_MEMBER =
      UNTIL
          + """
          select g.id, g.badge, g.set_version as version, g.granted_at as at, n.id as network,
                 n.slug, n.name, p.id as problem, p.question, n.rule_set,
                 coalesce((select max(v.version) from badge_set_version v where v.network_id = n.id), 0)
                   as latest
            from badge_grant g
            join shown s on s.network_id = g.network_id
            join network n on n.id = g.network_id
            left join problem p on p.id = g.problem_id and network_visible(p.network_id, :viewer)
           where {shown}
             and (g.granted_at, g.id) < (:at, :id)
           order by g.granted_at desc, g.id desc
           limit :limit
          """
              .replace("{shown}", SHOWN_OF_MEMBER.strip());

  /** Of the newest grants each member's best, the highest medals first. */
  private static final String STRUCK =
      """
      select m.id as member, m.handle, m.display_name, g.badge, g.set_version as version,
             g.granted_at as at, n.id as network, n.slug, n.rule_set,
             coalesce((select max(v.version) from badge_set_version v where v.network_id = n.id), 0)
               as latest
        from (select distinct on (w.member_id) w.*
                from (select g.*, array_position(array['bronze', 'silver', 'gold'], g.medal) as height
                        from badge_grant g
                        left join veiled_part v
                             on v.network_id = g.network_id and v.member_id = g.member_id
                       where g.revoked_by is null and g.granted_at > :since
                         and {shown}
                       order by g.granted_at desc, g.id desc limit 200) w
               order by w.member_id, w.height desc, w.granted_at desc) g
        join member m on m.id = g.member_id
        join network n on n.id = g.network_id
       order by g.height desc, g.granted_at desc, g.id desc
       limit :limit
      """
          .replace("{shown}", SHOWN.strip());

  private static final String MEDALS =
      UNTIL
          + """
          select g.medal, count(*) as count
            from badge_grant g join shown s on s.network_id = g.network_id
           where {shown}
           group by g.medal
          """
              .replace("{shown}", SHOWN_OF_MEMBER.strip());

  private static final String FIGURES =
      """
      select counter, member_id as member, subject, figure from badge_counter
       where network_id = :network and member_id = :member
      """;

  private static final String GRANTS =
      """
      select g.id as "grant", g.network_id as network, g.badge, g.set_version as version,
             n.rule_set,
             coalesce((select max(v.version) from badge_set_version v where v.network_id = n.id), 0)
               as latest
        from badge_grant g join network n on n.id = g.network_id
       where g.id = any(:grants)
      """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public BadgeQueries(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns by badge how many hold it; those without holders are left out. */
  public List<HolderCount> holders(NetworkId network, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(HOLDERS)
                .bind("network", network)
                .bind("viewer", viewer.number())
                .mapTo(HolderCount.class)
                .list());
  }

  /** Returns one page of those who hold a badge, the latest first. */
  public Page<Holder> holdersOf(NetworkId network, String badge, Viewer viewer, Window window) {
    List<Holder> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(HOLDERS_OF_ONE)
                    .bind("network", network)
                    .bind("badge", badge)
                    .bind("viewer", viewer.number())
                    .bind("at", at(window))
                    .bind("id", id(window))
                    .bind("limit", window.fetch())
                    .mapTo(Holder.class)
                    .list());
    return Page.of(rows, window, row -> new Cursor(row.since().toString(), row.last()));
  }

  /** Returns one page of the badges that a member holds, the latest first. */
  public Page<Grant> of(MemberId member, Viewer viewer, Window window) {
    List<Grant> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(OF_MEMBER)
                    .bind("member", member)
                    .bind("viewer", viewer.number())
                    .bind("at", at(window))
                    .bind("id", id(window))
                    .bind("limit", window.fetch())
                    .mapTo(Grant.class)
                    .list());
    return Page.of(rows, window, row -> new Cursor(row.at().toString(), row.id()));
  }

  /** Returns the medals struck since an instant, each member's best. */
  public List<Struck> struck(Viewer viewer, Instant since, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(STRUCK)
                .bind("viewer", viewer.number())
                .bind("since", since)
                .bind("limit", limit)
                .mapTo(Struck.class)
                .list());
  }

  private static Instant at(Window window) {
    return window.after().flatMap(Cursor::instant).orElse(END_OF_TIME);
  }

  private static long id(Window window) {
    return window.after().map(Cursor::id).orElse(Long.MAX_VALUE);
  }

  /** Returns how many badges of each medal, by its code, a member holds. */
  public Map<String, Long> medals(MemberId member, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MEDALS)
                .bind("member", member)
                .bind("viewer", viewer.number())
                .setMapKeyColumn("medal")
                .setMapValueColumn("count")
                .collectInto(new GenericType<Map<String, Long>>() {}));
  }

  /** Returns a member's figures in a network. */
  public List<FillRows.Figure> figures(NetworkId network, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FIGURES)
                .bind("network", network)
                .bind("member", member)
                .mapTo(FillRows.Figure.class)
                .list());
  }

  /** Returns which badges these grants are of; unknown ones are left out. */
  public List<GrantOf> grants(Collection<Long> grants) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(GRANTS)
                .bindArray("grants", Long.class, List.copyOf(grants))
                .mapTo(GrantOf.class)
                .list());
  }

  /** How many hold a badge, and how often the viewer does. */
  public record HolderCount(String badge, long holders, long mine) {}

  /** A holder, as the rows tell. */
  public record Holder(
      MemberId id,
      String handle,
      String displayName,
      String headline,
      Instant since,
      long last,
      long times) {}

  /** A grant, as its row tells it. */
  public record Grant(
      long id,
      String badge,
      int version,
      Instant at,
      NetworkId network,
      String slug,
      String name,
      @Nullable ProblemId problem,
      @Nullable String question,
      String ruleSet,
      int latest) {
    /** Returns what the badges of its network rest on. */
    public BadgeSetRows.Basis basis() {
      return new BadgeSetRows.Basis(network.value(), ruleSet, latest);
    }
  }

  /** A medal that was struck lately, as its row tells it. */
  public record Struck(
      MemberId member,
      String handle,
      String displayName,
      String badge,
      int version,
      Instant at,
      NetworkId network,
      String slug,
      String ruleSet,
      int latest) {
    /** Returns what the badges of its network rest on. */
    public BadgeSetRows.Basis basis() {
      return new BadgeSetRows.Basis(network.value(), ruleSet, latest);
    }
  }

  /** Which badge of which network a grant is of. */
  public record GrantOf(
      long grant, long network, String badge, int version, String ruleSet, int latest) {
    /** Returns what the badges of its network rest on. */
    public BadgeSetRows.Basis basis() {
      return new BadgeSetRows.Basis(network, ruleSet, latest);
    }
  }
}
