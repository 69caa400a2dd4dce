package org.talkoot.member.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AuditKind;
import org.talkoot.shared.Json;

/** The lines of the audit log, which can be added but not changed. */
@ApplicationScoped
public class AuditStore {
  @Inject private Jdbi jdbi;

  /** Adds a line. */
  public void add(
      Instant at,
      AuditKind kind,
      Optional<MemberId> subject,
      Optional<MemberId> actor,
      long network,
      Optional<String> address) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into audit_log (at, kind, subject_id, actor_id, network_id, address)
                    values (:at, :kind, :subject, :actor, nullif(:network, 0), :address)
                    """)
                .bind("at", at)
                .bind("kind", kind.text())
                .bind("subject", subject.map(MemberId::value))
                .bind("actor", actor.map(MemberId::value))
                .bind("network", network)
                .bind("address", address)
                .execute());
  }

  /** Adds a line about the installation. */
  public void add(
      Instant at,
      AuditKind kind,
      MemberId actor,
      Optional<String> address,
      Map<String, Long> numbers) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into audit_log (at, kind, actor_id, address, numbers)
                    values (:at, :kind, :actor, :address, cast(:numbers as jsonb))
                    """)
                .bind("at", at)
                .bind("kind", kind.text())
                .bind("actor", actor)
                .bind("address", address)
                .bind("numbers", Json.write(numbers))
                .execute());
  }

  /** Removes lines whose time has passed. */
  public void removeBefore(Instant instant) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from audit_log where at < :instant")
                .bind("instant", instant)
                .execute());
  }
}
