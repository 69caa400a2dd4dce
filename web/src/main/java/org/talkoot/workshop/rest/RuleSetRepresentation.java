package org.talkoot.workshop.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.application.RuleVersion;
import org.talkoot.web.rest.Person;

/**
 * A version of a network's rules.
 *
 * @param note why it was published, null for the version the network began with
 * @param changes what differs from the version before
 * @param rules the rules, in the language that the schema of rule sets describes
 */
@Schema(name = "RuleSet")
public record RuleSetRepresentation(
    String network,
    String code,
    int version,
    Instant validFrom,
    boolean inForce,
    @Nullable String note,
    @Nullable Person publishedBy,
    @Nullable Instant publishedAt,
    List<RuleChangeRepresentation> changes,
    @Schema(type = "object") JsonNode rules) {
  /** Copies the changes. */
  public RuleSetRepresentation {
    changes = List.copyOf(changes);
  }

  static RuleSetRepresentation of(String network, RuleVersion version) {
    RuleSetSummaryRepresentation head = RuleSetSummaryRepresentation.of(network, version);
    return new RuleSetRepresentation(
        head.network(),
        head.code(),
        head.version(),
        head.validFrom(),
        head.inForce(),
        head.note(),
        head.publishedBy(),
        head.publishedAt(),
        head.changes(),
        RuleDocuments.shown(version.document().json()));
  }
}
