package org.talkoot.workshop.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.application.RuleVersion;
import org.talkoot.web.rest.Person;

/**
 * A version of a network's rules, without the rules.
 *
 * @param note why it was published, null for the version the network began with
 * @param changes what differs from the version before
 */
@Schema(name = "RuleSetSummary")
public record RuleSetSummaryRepresentation(
    String network,
    String code,
    int version,
    Instant validFrom,
    boolean inForce,
    @Nullable String note,
    @Nullable Person publishedBy,
    @Nullable Instant publishedAt,
    List<RuleChangeRepresentation> changes) {
  /** Copies the changes. */
  public RuleSetSummaryRepresentation {
    changes = List.copyOf(changes);
  }

  static RuleSetSummaryRepresentation of(String network, RuleVersion version) {
    return new RuleSetSummaryRepresentation(
        network,
        version.document().rules().code(),
        version.version(),
        version.validFrom(),
        version.inForce(),
        version.publishedBy() == null ? null : version.note(),
        version.publishedBy() == null ? null : Person.of(version.publishedBy()),
        version.publishedAt(),
        version.changes().stream().map(RuleChangeRepresentation::of).toList());
  }
}
