package org.talkoot.moderation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AuditKind;
import org.talkoot.member.application.AuditLog;
import org.talkoot.moderation.CaseId;
import org.talkoot.moderation.Correction;
import org.talkoot.moderation.CorrectionEvent;
import org.talkoot.moderation.CorrectionId;
import org.talkoot.moderation.CorrectionRefused;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.HidingRefused;
import org.talkoot.moderation.UnknownCorrection;
import org.talkoot.moderation.persistence.CorrectionRows;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.shared.Checks;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/**
 * Corrections of points, after a manager ordered them: those concerned read why and can ask once
 * for a second look, which another manager takes where there is one; then they are carried out or
 * dropped.
 */
@Stateless
public class Corrections {
  private static final int LONGEST = 2000;

  @Inject private CorrectionRows rows;
  @Inject private Correcting correcting;
  @Inject private Rewards rewards;
  @Inject private Cases cases;
  @Inject private SecondLook hidings;
  @Inject private Memberships memberships;
  @Inject private EventLog events;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Returns what upholding a case would take, to a manager of its network. */
  public CorrectionPreview preview(CaseId id, MemberId manager) {
    return correcting.preview(cases.view(id, manager), manager, clock.instant());
  }

  /** Returns what taking the points of something hidden would take, to a manager. */
  public CorrectionPreview preview(HidingId id, MemberId manager) {
    return correcting.preview(standing(id, manager), manager, clock.instant());
  }

  /** Orders that the points of something hidden are taken, for a manager who did not write it. */
  public void order(HidingId id, MemberId manager, String reasons) {
    HidingView hiding = standing(id, manager);
    if (hiding.mine()) {
      throw HidingRefused.needsAnother();
    }
    new Checks().text("reasons", reasons, 1, LONGEST).throwIfBroken();
    correcting.order(hiding, manager, reasons.strip(), clock.instant());
  }

  private HidingView standing(HidingId id, MemberId manager) {
    HidingView hiding = hidings.view(id, manager);
    memberships.require(hiding.network(), manager, Privilege.MANAGE);
    if (!hiding.stands()) {
      throw HidingRefused.liftedBefore();
    }
    return hiding;
  }

  /** Returns a correction, to those it concerns and to managers of its network. */
  public CorrectionView view(CorrectionId id, MemberId viewer) {
    return rows.find(id, viewer).orElseThrow(UnknownCorrection::new);
  }

  /** Returns what a case brought about, to those who may read it. */
  public Optional<CorrectionView> of(CaseId id, MemberId viewer) {
    return rows.find(id, viewer);
  }

  /** Returns the newest one about something hidden, to those who may read it. */
  public Optional<CorrectionView> of(HidingId id, MemberId viewer) {
    return rows.find(id, viewer);
  }

  /** Returns one page of those that the member may read, newest first. */
  public Page<CorrectionView> of(MemberId viewer, Window window) {
    return rows.of(viewer, window);
  }

  /** Returns one page of those that are about the member's own points, newest first. */
  public Page<CorrectionView> concerning(MemberId member, Window window) {
    return rows.concerning(member, window);
  }

  /** Asks for a second look, once. */
  public CorrectionView ask(CorrectionId id, MemberId member, String text) {
    CorrectionView found = view(id, member);
    if (!found.mine()) {
      throw new UnknownCorrection();
    }
    if (rows.hold(id).isEmpty()) {
      throw CorrectionRefused.endedBefore();
    }
    new Checks().text("text", text, 1, LONGEST).throwIfBroken();
    Instant now = clock.instant();
    if (!rows.appeal(id, member, text.strip(), now)) {
      throw CorrectionRefused.appealedBefore();
    }
    events.append(
        new CorrectionEvent(
            CorrectionEvent.APPEALED, id, found.network().value(), 0, member.value(), now));
    return view(id, member);
  }

  /**
   * Answers those who asked.
   *
   * @param stands whether the ruling stands, and the points are taken now
   * @param reasons which they read
   */
  public CorrectionView answer(CorrectionId id, MemberId manager, boolean stands, String reasons) {
    CorrectionView found = view(id, manager);
    memberships.require(found.network(), manager, Privilege.MANAGE);
    Correction held = rows.hold(id).orElseThrow(CorrectionRefused::endedBefore);
    if (held.concerns(manager) || held.ruledBy().equals(manager) && rows.hasAnotherManager(id)) {
      throw CorrectionRefused.needsAnother();
    }
    if (!found.appealed()) {
      throw CorrectionRefused.notAppealed();
    }
    new Checks().text("reasons", reasons, 1, LONGEST).throwIfBroken();
    Instant now = clock.instant();
    rows.answer(id, manager, reasons.strip(), now);
    end(held, stands, manager, now);
    return view(id, manager);
  }

  /** Returns some that stand because nobody asked for a second look in time. */
  public List<CorrectionId> due() {
    return rows.due(clock.instant());
  }

  /** Carries one of them out; one that ended meanwhile stays as it is. */
  public void carryOut(CorrectionId id) {
    Instant now = clock.instant();
    rows.hold(id)
        .filter(held -> !held.standsAt().isAfter(now))
        .ifPresent(held -> end(held, true, held.ruledBy(), now));
  }

  private void end(Correction held, boolean done, MemberId by, Instant now) {
    if (done) {
      rewards.takeBack(held.network(), held.remedy(), held.things(), by, now);
    }
    rows.end(held.id(), done, now);
    String kind = done ? CorrectionEvent.DONE : CorrectionEvent.DROPPED;
    for (long member : held.concerned()) {
      events.append(held.told(kind, member, by.value(), now));
      audit.note(AuditKind.MODERATED, MemberId.of(member), by, held.network().value());
    }
  }
}
