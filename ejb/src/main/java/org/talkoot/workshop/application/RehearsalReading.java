package org.talkoot.workshop.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.network.application.Memberships;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.Cap;
import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.reputation.persistence.EventHistory;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.workshop.Hypothesis;
import org.talkoot.workshop.LineEffect;
import org.talkoot.workshop.LineRehearsal;
import org.talkoot.workshop.PointsChange;
import org.talkoot.workshop.RehearsalId;
import org.talkoot.workshop.RehearsalNotDone;
import org.talkoot.workshop.UnknownRehearsal;
import org.talkoot.workshop.persistence.RehearsalQueries;

/** Shows managers how rehearsals stand and what came out of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RehearsalReading {
  private static final int LINES_SHOWN = 200;
  private static final int MARKS_SHOWN = 200;

  @Inject private Memberships memberships;
  @Inject private RehearsalQueries queries;
  @Inject private EventHistory history;
  @Inject private NetworkRules rules;

  /**
   * Returns how a rehearsal stands.
   *
   * @throws UnknownRehearsal when there is none in a network that the member manages
   */
  public RehearsalView view(RehearsalId id, MemberId by) {
    return queries
        .find(id)
        .filter(one -> memberships.isManager(one.network(), by))
        .orElseThrow(UnknownRehearsal::new);
  }

  /** Returns the rehearsals of a network that are kept, the latest first; for its managers. */
  public List<RehearsalView> list(NetworkId network, MemberId by) {
    memberships.require(network, by, Privilege.MANAGE);
    return queries.of(network);
  }

  /** Returns what each rule would bring all members together. */
  public List<RuleEffect> rules(RehearsalId id, MemberId by) {
    return queries.rules(done(id, by).id());
  }

  /** Returns levels and badges that would be others, no more than are shown at once. */
  public List<MarkView> marks(RehearsalId id, MemberId by) {
    return queries.marks(done(id, by).id(), MARKS_SHOWN);
  }

  /** Counts the members within bounds of points, as they are and as they would be. */
  public List<PointsChange> bands(RehearsalId id, MemberId by, List<Long> bounds) {
    return queries.bands(done(id, by).id(), bounds);
  }

  /** Returns one page of members in an order. */
  public Page<EffectView> members(RehearsalId id, MemberId by, EffectOrder order, Window window) {
    return queries.members(done(id, by).id(), order, window);
  }

  /** Returns what it would mean for a member, empty for one without a line. */
  public Optional<EffectView> member(RehearsalId id, MemberId member, MemberId by) {
    return queries.member(done(id, by).id(), member);
  }

  /**
   * Returns the same line by line, derived again from the events that concern the member.
   *
   * <p>Outside a transaction, for a long history takes a while.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public LineEffects lines(RehearsalId id, MemberId member, MemberId by) {
    RehearsalView rehearsal = done(id, by);
    long network = rehearsal.network().value();
    RuleBook asItWas =
        rules.engine(network).orElseThrow(() -> new UnknownNetwork(rehearsal.slug())).book();
    RuleBook asItWouldBe = Hypothesis.of(asItWas, RuleDocument.of("draft", rehearsal.rules()));
    LineRehearsal lines =
        new LineRehearsal(new AccountId(network, member.value()), asItWas, asItWouldBe);
    history.tellOf(
        member.value(),
        network,
        RehearsalRunner.kinds(asItWas, asItWouldBe),
        owners(asItWas, asItWouldBe),
        rehearsal.lastEvent(),
        lines::take);
    return latest(lines);
  }

  private static LineEffects latest(LineRehearsal lines) {
    List<LineEffect> all = new ArrayList<>(lines.effects());
    Collections.reverse(all);
    return new LineEffects(
        all.subList(0, Math.min(LINES_SHOWN, all.size())), all.size(), lines.unchanged());
  }

  /** Returns the numbers of events that say whose cap a line counts in, if not its receiver's. */
  private static List<String> owners(RuleBook one, RuleBook other) {
    return Stream.of(one, other)
        .flatMap(book -> book.versions().stream())
        .flatMap(set -> set.caps().stream())
        .map(Cap::of)
        .filter(of -> !of.isEmpty())
        .distinct()
        .toList();
  }

  private RehearsalView done(RehearsalId id, MemberId by) {
    RehearsalView rehearsal = view(id, by);
    if (!rehearsal.isDone()) {
      throw new RehearsalNotDone();
    }
    return rehearsal;
  }
}
