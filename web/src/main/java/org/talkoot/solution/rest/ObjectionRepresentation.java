package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.talkoot.solution.application.ObjectionReason;

/** Why somebody objects, without the name. */
@Schema(name = "Objection")
public record ObjectionRepresentation(String reason, LocalDate day) {
  static ObjectionRepresentation of(ObjectionReason objection) {
    return new ObjectionRepresentation(objection.reason(), objection.day());
  }
}
