package org.talkoot.workshop.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.talkoot.web.rest.Tagged;
import org.talkoot.workshop.application.DraftView;

/**
 * A draft of rules, levels and badges.
 *
 * @param basedOn the newest version when it was copied; it can be published while that is so
 * @param changes what differs from the newest version
 */
@Schema(name = "RuleDraft")
public record DraftRepresentation(
    String id,
    String network,
    String name,
    int basedOn,
    Instant changedAt,
    List<RuleChangeRepresentation> changes,
    @Schema(type = "object") JsonNode rules,
    @Schema(type = "object") JsonNode levels,
    @Schema(type = "object") JsonNode badges) {
  /** Copies the changes. */
  public DraftRepresentation {
    changes = List.copyOf(changes);
  }

  static DraftRepresentation of(DraftView view) {
    return new DraftRepresentation(
        view.id().toString(),
        view.slug(),
        view.name(),
        view.basedOn(),
        view.changedAt(),
        view.changes().stream().map(RuleChangeRepresentation::of).toList(),
        RuleDocuments.shown(view.rules().json()),
        RuleDocuments.shown(view.documents().levels()),
        RuleDocuments.shown(view.documents().badges()));
  }

  static Tagged<DraftRepresentation> tagged(DraftView view) {
    return Tagged.of(view.version(), 0, of(view));
  }
}
