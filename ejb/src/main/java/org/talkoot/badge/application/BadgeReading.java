package org.talkoot.badge.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.badge.Badge;
import org.talkoot.badge.BadgeBook;
import org.talkoot.badge.BadgeEngine;
import org.talkoot.badge.BadgeFold;
import org.talkoot.badge.BadgeSet;
import org.talkoot.badge.Progress;
import org.talkoot.badge.UnknownBadge;
import org.talkoot.badge.persistence.BadgeQueries;
import org.talkoot.badge.persistence.FillRows;
import org.talkoot.badge.persistence.KeptMedals;
import org.talkoot.badge.persistence.NetworkBadges;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Shows badges: what they ask for, who holds them, and how far the reader has come. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BadgeReading {
  private static final Duration SEASON = Duration.ofDays(90);
  private static final int CANDIDATES = 100;

  @Inject private NetworkBadges badges;
  @Inject private BadgeQueries queries;
  @Inject private KeptMedals medals;
  @Inject private FillRows fills;
  @Inject private NetworkReading networks;
  @Inject private Clock clock;

  /**
   * Returns all badges of a network, in their order.
   *
   * @param network slug
   * @throws UnknownNetwork when the viewer may not know of it
   */
  public List<BadgeView> list(String network, Viewer viewer) {
    return views(network, viewer);
  }

  /**
   * Returns one badge of a network.
   *
   * @throws UnknownBadge when its set has none of that code
   */
  public BadgeView one(String network, String code, Viewer viewer) {
    return views(network, viewer).stream()
        .filter(view -> view.badge().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new UnknownBadge(code));
  }

  /** Returns one page of those who hold a badge, the latest first; the same refusals. */
  public Page<HolderView> holders(String network, String code, Viewer viewer, Window window) {
    NetworkId id = networks.idOf(network, viewer);
    if (inForce(id).badge(code).isEmpty()) {
      throw new UnknownBadge(code);
    }
    Page<BadgeQueries.Holder> page = queries.holdersOf(id, code, viewer, window);
    return new Page<>(page.items().stream().map(BadgeReading::holder).toList(), page.next());
  }

  /** Returns one page of the badges that a member holds, as far as the viewer may know. */
  public Page<GrantView> of(MemberId member, Viewer viewer, Window window) {
    Page<BadgeQueries.Grant> page = queries.of(member, viewer, window);
    return new Page<>(
        page.items().stream().flatMap(row -> grant(row).stream()).toList(), page.next());
  }

  /** Returns how many badges of each medal a member holds, as far as the viewer may know. */
  public MedalCounts medals(MemberId member, Viewer viewer) {
    Map<String, Long> found = queries.medals(member, viewer);
    return new MedalCounts(
        found.getOrDefault("gold", 0L),
        found.getOrDefault("silver", 0L),
        found.getOrDefault("bronze", 0L));
  }

  /**
   * Returns the medals struck in the last season that everybody may know of, the highest first: of
   * each member the best, and each badge once.
   */
  public List<StruckView> struck(int limit) {
    Set<String> seen = new HashSet<>();
    return medals.struck(CANDIDATES, this::struckLately).stream()
        .filter(row -> seen.add(row.badge()))
        .limit(limit)
        .flatMap(row -> struck(row).stream())
        .toList();
  }

  private List<BadgeQueries.Struck> struckLately() {
    return queries.struck(Viewer.anonymous(), clock.instant().minus(SEASON), CANDIDATES);
  }

  private Optional<StruckView> struck(BadgeQueries.Struck row) {
    return defined(badges.book(row.basis()), row.version(), row.badge())
        .map(
            badge ->
                new StruckView(
                    new PersonRef(row.member(), row.handle(), row.displayName()),
                    badge,
                    row.slug(),
                    row.at()));
  }

  /** Returns the badges that a member is on the way to, in all own networks, the nearest first. */
  public List<BadgeView> onTheWay(MemberId member, int most) {
    Viewer self = Viewer.of(member);
    return networks.mine(self).stream()
        .map(NetworkView::slug)
        .flatMap(slug -> views(slug, self).stream())
        .filter(BadgeView::isOnTheWay)
        .sorted(Comparator.comparingLong(BadgeReading::percent).reversed())
        .limit(most)
        .toList();
  }

  private static long percent(BadgeView view) {
    Progress progress = view.progress();
    return progress == null ? 0 : progress.percent();
  }

  /** Returns how far the counting of a network's history has come, 0 to 100 per cent. */
  public long filled(NetworkId network) {
    return fills.find(network.value()).map(FillRows.Fill::percent).orElse(0L);
  }

  /** Returns of each grant, by its id, the badge as it was defined when it was granted. */
  public Map<Long, Badge> ofGrants(Collection<Long> grants) {
    Map<Long, Badge> found = new HashMap<>();
    if (!grants.isEmpty()) {
      queries
          .grants(grants)
          .forEach(
              row ->
                  defined(badges.book(row.basis()), row.version(), row.badge())
                      .ifPresent(badge -> found.put(row.grant(), badge)));
    }
    return found;
  }

  private List<BadgeView> views(String slug, Viewer viewer) {
    NetworkId network = networks.idOf(slug, viewer);
    BadgeSet set = inForce(network);
    Map<String, BadgeQueries.HolderCount> holders = new HashMap<>();
    queries.holders(network, viewer).forEach(count -> holders.put(count.badge(), count));
    BadgeEngine engine = BadgeEngine.of(set);
    Optional<BadgeFold> own = viewer.member().map(member -> figures(engine, network, member));
    return set.badges().stream()
        .map(
            badge ->
                view(
                    slug,
                    set,
                    badge,
                    holders.get(badge.code()),
                    progress(engine, badge, viewer, own)))
        .toList();
  }

  private BadgeFold figures(BadgeEngine engine, NetworkId network, MemberId member) {
    BadgeFold fold = new BadgeFold(engine);
    queries.figures(network, member).forEach(figure -> fold.put(figure.tally(), figure.figure()));
    return fold;
  }

  private static @Nullable Progress progress(
      BadgeEngine engine, Badge badge, Viewer viewer, Optional<BadgeFold> own) {
    return own.map(
            figures -> engine.progress(badge, viewer.member().orElseThrow().value(), figures))
        .orElse(null);
  }

  private static BadgeView view(
      String network,
      BadgeSet set,
      Badge badge,
      BadgeQueries.@Nullable HolderCount count,
      @Nullable Progress progress) {
    return new BadgeView(
        network,
        set.version(),
        badge,
        set.countersByCode(),
        count == null ? 0 : count.holders(),
        count == null ? 0 : count.mine(),
        progress);
  }

  private BadgeSet inForce(NetworkId network) {
    return badges
        .book(network.value())
        .orElseThrow(() -> new UnknownNetwork(network.toString()))
        .inForceAt(clock.instant());
  }

  private Optional<GrantView> grant(BadgeQueries.Grant row) {
    return defined(badges.book(row.basis()), row.version(), row.badge())
        .map(
            badge ->
                new GrantView(
                    row.id(),
                    badge,
                    row.slug(),
                    row.name(),
                    row.at(),
                    row.problem(),
                    row.question()));
  }

  /** A badge that its version does not know any more reads as the latest that had it. */
  private Optional<Badge> defined(BadgeBook book, int version, String code) {
    return book.badge(version, code).or(() -> book.latest(code, clock.instant()));
  }

  private static HolderView holder(BadgeQueries.Holder row) {
    return new HolderView(
        new PersonRef(row.id(), row.handle(), row.displayName()),
        row.headline(),
        row.since(),
        row.times());
  }
}
