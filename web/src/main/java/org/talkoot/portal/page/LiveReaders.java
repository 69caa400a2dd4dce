package org.talkoot.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.application.Measure;
import org.talkoot.shared.application.Measured;

/** Everybody who has a page open on this node, within limits. */
@ApplicationScoped
public class LiveReaders implements Measured {
  @Inject
  @ConfigProperty(name = "talkoot.live.member", defaultValue = "6")
  private int mostOfMember;

  @Inject
  @ConfigProperty(name = "talkoot.live.all", defaultValue = "2000")
  private int most;

  private final Set<LiveReader> all = ConcurrentHashMap.newKeySet();

  @Override
  public List<Measure> measures() {
    return List.of(
        new Measure(
            "talkoot_live_channels",
            "Open pages that are told what is new.",
            Map.of(),
            () -> all.size()));
  }

  /** Lets a reader in, unless there are too many already. */
  synchronized boolean enter(LiveReader reader) {
    boolean room = all.size() < most && pagesOf(reader.member()) < mostOfMember;
    return room && all.add(reader);
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

  private long pagesOf(MemberId member) {
    return all.stream().filter(one -> one.member().equals(member)).count();
  }
}
