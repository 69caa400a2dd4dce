package org.talkoot.portal.page;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.application.Measure;
import org.talkoot.shared.application.Measured;

/**
 * Everybody who has a page open on this node, within limits.
 *
 * <p>A browser that is gone is noticed some beats later only, and the page that was opened last is
 * the one that is looked at: so whoever opens too many loses the oldest, not the newest.
 */
@ApplicationScoped
public class LiveReaders implements Measured {
  @Inject
  @ConfigProperty(name = "talkoot.live.member", defaultValue = "6")
  private int mostOfMember;

  @Inject
  @ConfigProperty(name = "talkoot.live.all", defaultValue = "2000")
  private int most;

  /** In the thread of a request only its own channel may end, as in {@link LiveEnds}. */
  @Resource private ManagedExecutorService aside;

  private final List<LiveReader> all = new CopyOnWriteArrayList<>();

  @Override
  public List<Measure> measures() {
    return List.of(
        new Measure(
            "talkoot_live_channels",
            "Open pages that are told what is new.",
            Map.of(),
            () -> all.size()));
  }

  /**
   * Lets a reader in, in the place of the member's oldest one when the member has as many as may
   * be.
   *
   * @return false when there are too many of all members
   */
  synchronized boolean enter(LiveReader reader) {
    List<LiveReader> own = pagesOf(reader.member());
    if (own.size() >= mostOfMember) {
      LiveReader oldest = own.get(0);
      all.remove(oldest);
      aside.execute(oldest::giveWay);
    }
    return all.size() < most && all.add(reader);
  }

  void remove(LiveReader reader) {
    all.remove(reader);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  void each(Consumer<LiveReader> deed) {
    all.forEach(deed);
  }

  /** Returns the members who have pages open, each with these pages. */
  Map<MemberId, List<LiveReader>> byMember() {
    return all.stream().collect(Collectors.groupingBy(LiveReader::member));
  }

  /** Returns the problems that somebody looks at. */
  Set<ProblemId> watched() {
    return all.stream().flatMap(one -> one.problem().stream()).collect(Collectors.toSet());
  }

  /** Returns who looks at one of the problems. */
  List<LiveReader> watching(Collection<ProblemId> problems) {
    return all.stream()
        .filter(one -> one.problem().filter(problems::contains).isPresent())
        .toList();
  }

  /** Ends the channels of a session that is over. */
  void dismiss(String session) {
    all.stream().filter(one -> one.isOf(session)).forEach(LiveReader::dismiss);
  }

  private List<LiveReader> pagesOf(MemberId member) {
    return all.stream().filter(one -> one.member().equals(member)).toList();
  }
}
