package org.talkoot.level.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.level.persistence.LevelRows;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.application.EventSubscriber;
import org.talkoot.shared.application.LoggedEvent;
import org.talkoot.shared.application.TalkootClock;

/**
 * Looks at the level of everybody whose ledger grew, once for all events that come together.
 *
 * <p>What follows from silent history is silent and happened when the history did.
 */
@Dependent
public class LevelSubscriber implements EventSubscriber {
  private final LevelRows rows;
  private final LevelKeeping keeping;

  /** Reads which accounts events wrote in. */
  @Inject
  public LevelSubscriber(LevelRows rows, LevelKeeping keeping) {
    this.rows = rows;
    this.keeping = keeping;
  }

  @Override
  public String name() {
    return "levels";
  }

  @Override
  public boolean gathers() {
    return true;
  }

  @Override
  public void on(LoggedEvent event) {
    onAll(List.of(event));
  }

  @Override
  public void onAll(List<LoggedEvent> events) {
    Map<Long, LoggedEvent> byId = events.stream().collect(toMap(LoggedEvent::id, one -> one));
    rows.touched(byId.keySet())
        .forEach(account -> look(byId.get(account.cause()), account.network(), account.member()));
    events.forEach(this::lookAtThoseWithoutLines);
  }

  private void lookAtThoseWithoutLines(LoggedEvent event) {
    NetworkId network = NetworkId.of(event.networkId());
    if (event.kind().equals("levelTable.changed")) {
      rows.members(network).forEach(member -> look(event, network, member));
    } else if (event.kind().equals("problem.decided")) {
      rows.unveiled(ProblemId.of(event.named().getOrDefault("problem", 0L)))
          .forEach(account -> look(event, account.network(), account.member()));
    } else if (event.kind().equals("member.joined")) {
      look(event, network, MemberId.of(event.actorId()));
    }
  }

  private void look(@Nullable LoggedEvent event, NetworkId network, MemberId member) {
    if (event != null && event.silent()) {
      TalkootClock.at(event.at(), () -> keeping.look(network, member));
    } else {
      keeping.look(network, member);
    }
  }
}
