package org.talkoot.member.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.member.persistence.AuditStore;

/**
 * Who was let in or turned away, who was appointed, what was exported or erased.
 *
 * <p>A line names people by id and carries a truncated address and integers, no text and no secret.
 * It is written in the caller's transaction, if there is one.
 */
@ApplicationScoped
public class AuditLog {
  private static final long INSTALLATION = 0;

  @Inject private AuditStore lines;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Notes what members did to their own account. */
  public void note(AuditKind kind, MemberId subject) {
    note(kind, Optional.of(subject), subject, INSTALLATION);
  }

  /** Notes what somebody did to another's account. */
  public void note(AuditKind kind, MemberId subject, MemberId actor) {
    note(kind, Optional.of(subject), actor, INSTALLATION);
  }

  /** Notes what a manager did to a member in a network. */
  public void note(AuditKind kind, MemberId subject, MemberId actor, long network) {
    note(kind, Optional.of(subject), actor, network);
  }

  /** Notes an attempt at an account, which need not exist. */
  public void noteAttempt(AuditKind kind, Optional<MemberId> subject) {
    lines.add(
        clock.instant(), kind, subject, Optional.empty(), INSTALLATION, callers.truncatedAddress());
  }

  /** Notes what an operator did to the installation, with integers that tell to what. */
  public void noteOperation(AuditKind kind, MemberId actor, Map<String, Long> numbers) {
    lines.add(clock.instant(), kind, actor, callers.truncatedAddress(), numbers);
  }

  private void note(AuditKind kind, Optional<MemberId> subject, MemberId actor, long network) {
    lines.add(
        clock.instant(), kind, subject, Optional.of(actor), network, callers.truncatedAddress());
  }
}
