package org.talkoot.moderation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.CaseId;
import org.talkoot.moderation.CaseKind;
import org.talkoot.moderation.Correction;
import org.talkoot.moderation.CorrectionEvent;
import org.talkoot.moderation.CorrectionId;
import org.talkoot.moderation.CorrectionRefused;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.Remedy;
import org.talkoot.moderation.TakenBack;
import org.talkoot.moderation.persistence.CorrectionRows;
import org.talkoot.moderation.persistence.PeopleRows;
import org.talkoot.moderation.persistence.TakenBackRows;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.EventLog;

/** Finds out what an upheld ruling takes, and orders it; carrying it out comes when it stands. */
@Dependent
public class Correcting {
  private final CorrectionRows rows;
  private final TakenBackRows things;
  private final PeopleRows people;
  private final Rewards rewards;
  private final EventLog events;

  /** Orders in these rows. */
  @Inject
  public Correcting(
      CorrectionRows rows,
      TakenBackRows things,
      PeopleRows people,
      Rewards rewards,
      EventLog events) {
    this.rows = rows;
    this.things = things;
    this.people = people;
    this.rewards = rewards;
    this.events = events;
  }

  /** Returns what upholding the case would take. */
  CorrectionPreview preview(CaseView found, MemberId by, Instant at) {
    return preview(found.network(), remedyOf(found.kind()), thingsOf(found), by, at);
  }

  /** Returns what taking the points of something hidden would take. */
  CorrectionPreview preview(HidingView hiding, MemberId by, Instant at) {
    return preview(
        hiding.network(), Remedy.CONTRIBUTIONS, List.of(things.hidden(hiding.id())), by, at);
  }

  private CorrectionPreview preview(
      NetworkId network, Remedy remedy, List<TakenBack> undone, MemberId by, Instant at) {
    Map<Long, Long> atStake = rewards.atStake(network, remedy, undone, by, at);
    List<CorrectionView.Concerned> concerned =
        people.of(atStake.keySet()).stream()
            .map(
                one ->
                    new CorrectionView.Concerned(
                        one, atStake.getOrDefault(one.id().value(), 0L), null))
            .sorted(Comparator.comparingLong(CorrectionView.Concerned::points))
            .toList();
    return new CorrectionPreview(remedy, atStake.isEmpty() ? 0 : undone.size(), concerned);
  }

  /** Orders what upholding the case takes; nothing, when there is nothing to take. */
  void order(CaseView upheld, MemberId by, String reasons, Instant at) {
    Ruling ruling = new Ruling(upheld.network(), upheld.id(), null, by, reasons, at);
    order(ruling, remedyOf(upheld.kind()), thingsOf(upheld));
  }

  /** Orders that the points of something hidden are taken. */
  void order(HidingView hiding, MemberId by, String reasons, Instant at) {
    Ruling ruling = new Ruling(hiding.network(), null, hiding.id(), by, reasons, at);
    if (!order(ruling, Remedy.CONTRIBUTIONS, List.of(things.hidden(hiding.id())))) {
      throw CorrectionRefused.earnsNothing();
    }
  }

  private record Ruling(
      NetworkId network,
      @Nullable CaseId ofCase,
      @Nullable HidingId ofHiding,
      MemberId by,
      String reasons,
      Instant at) {}

  private boolean order(Ruling ruling, Remedy remedy, List<TakenBack> undone) {
    Map<Long, Long> atStake =
        rewards.atStake(ruling.network(), remedy, undone, ruling.by(), ruling.at());
    if (atStake.isEmpty()) {
      return false;
    }
    Correction ordered =
        new Correction(
            CorrectionId.next(),
            ruling.network(),
            remedy,
            undone,
            List.copyOf(atStake.keySet()),
            ruling.by(),
            ruling.at().plus(Correction.APPEAL));
    if (!rows.add(
        ordered, ruling.ofCase(), ruling.ofHiding(), atStake, ruling.reasons(), ruling.at())) {
      throw CorrectionRefused.orderedBefore();
    }
    ordered
        .concerned()
        .forEach(
            member ->
                events.append(
                    ordered.told(
                        CorrectionEvent.ORDERED, member, ruling.by().value(), ruling.at())));
    return true;
  }

  private static Remedy remedyOf(CaseKind kind) {
    return kind == CaseKind.VOTE_RING ? Remedy.VOTES : Remedy.CONTRIBUTIONS;
  }

  private List<TakenBack> thingsOf(CaseView found) {
    return found.kind() == CaseKind.VOTE_RING
        ? things.votesOf(found.id())
        : things.reviewsOf(found.id());
  }
}
