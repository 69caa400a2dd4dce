package org.talkoot.privacy.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AuditKind;
import org.talkoot.member.application.AuditLog;
import org.talkoot.privacy.ExportId;
import org.talkoot.privacy.ExportNotReady;
import org.talkoot.privacy.UnknownExport;
import org.talkoot.privacy.persistence.ExportRows;

/** Where members ask for their archives and fetch them. */
@Stateless
public class ExportDesk {
  /** How long an archive is kept. */
  static final Duration LIFE = Duration.ofDays(7);

  @Inject private ExportRows rows;
  @Inject private OwnArchive archive;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Asks for an archive; returns the one that is under way already, if there is one. */
  public ExportView ask(MemberId member) {
    Instant now = clock.instant();
    rows.ask(ExportId.next(), member, now, now.plus(LIFE));
    return rows.of(member, now).get(0);
  }

  /** Returns the member's archives, newest first. */
  public List<ExportView> of(MemberId member) {
    return rows.of(member, clock.instant());
  }

  /** Returns one of the member's archives. */
  public ExportView view(ExportId id, MemberId member) {
    return rows.find(id, member, clock.instant()).orElseThrow(UnknownExport::new);
  }

  /**
   * Hands over an archive.
   *
   * @throws ExportNotReady as long as there is nothing to hand over
   */
  public byte[] fetch(ExportId id, MemberId member) {
    view(id, member);
    byte[] bytes = rows.archive(id, member, clock.instant()).orElseThrow(ExportNotReady::new);
    audit.note(AuditKind.EXPORTED, member);
    return bytes;
  }

  /** Makes an archive and hands it over at once. */
  public byte[] now(MemberId member) {
    byte[] bytes = archive.of(member);
    audit.note(AuditKind.EXPORTED, member);
    return bytes;
  }
}
