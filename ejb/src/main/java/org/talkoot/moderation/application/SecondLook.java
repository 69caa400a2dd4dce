package org.talkoot.moderation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AuditKind;
import org.talkoot.member.application.AuditLog;
import org.talkoot.moderation.HidingAnswered;
import org.talkoot.moderation.HidingAppealed;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.HidingRefused;
import org.talkoot.moderation.UnknownHiding;
import org.talkoot.moderation.persistence.HidingRows;
import org.talkoot.shared.Checks;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/**
 * What was hidden, after it was hidden: the author reads why and can ask once for a second look,
 * which another manager takes where there is one; a manager can show it again.
 */
@Stateless
public class SecondLook {
  private static final int LONGEST = 2000;

  @Inject private HidingRows rows;
  @Inject private EventLog events;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Returns a hiding, to the author and to managers of its network. */
  public HidingView view(HidingId id, MemberId viewer) {
    return rows.find(id, viewer).orElseThrow(UnknownHiding::new);
  }

  /** Returns one page of what was hidden of the member, newest first. */
  public Page<HidingView> of(MemberId author, Window window) {
    return rows.of(author, window);
  }

  /** Returns one page of what the member can look at as a manager, newest first. */
  public Page<HidingView> managed(MemberId manager, Window window) {
    return rows.managed(manager, window);
  }

  /** Asks for a second look, once. */
  public HidingView ask(HidingId id, MemberId author, String text) {
    HidingView hiding = view(id, author);
    if (!hiding.mine()) {
      throw new UnknownHiding();
    }
    requireStanding(hiding);
    new Checks().text("text", text, 1, LONGEST).throwIfBroken();
    Instant now = clock.instant();
    if (!rows.appeal(id, text.strip(), now)) {
      throw HidingRefused.appealedBefore();
    }
    events.append(new HidingAppealed(id, hiding.network(), author, now));
    return view(id, author);
  }

  /**
   * Answers the author.
   *
   * @param show whether it is shown again
   * @param reasons which the author reads
   */
  public HidingView answer(HidingId id, MemberId manager, boolean show, String reasons) {
    HidingView hiding = view(id, manager);
    if (hiding.mine()
        || !show && hiding.own()
        || hiding.own() && hiding.appeal() != null && rows.hasAnotherManager(id)) {
      throw HidingRefused.needsAnother();
    }
    requireStanding(hiding);
    new Checks().text("reasons", reasons, 1, LONGEST).throwIfBroken();
    Instant now = clock.instant();
    if (!rows.answer(id, manager, show, reasons.strip(), now)) {
      throw HidingRefused.liftedBefore();
    }
    MemberId author = rows.author(id);
    events.append(new HidingAnswered(id, hiding.network(), author, manager, now));
    audit.note(AuditKind.MODERATED, author, manager, hiding.network().value());
    return view(id, manager);
  }

  private static void requireStanding(HidingView hiding) {
    if (!hiding.stands()) {
      throw HidingRefused.liftedBefore();
    }
  }
}
