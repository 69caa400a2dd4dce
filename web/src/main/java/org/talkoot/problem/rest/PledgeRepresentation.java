package org.talkoot.problem.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.Pledge;

/** What the requester promises to do with the result, as clients see it. */
@Schema(name = "Pledge")
public record PledgeRepresentation(String use, String by, @Nullable LocalDate when) {
  static PledgeRepresentation of(Pledge pledge) {
    return new PledgeRepresentation(pledge.use(), pledge.by(), pledge.when());
  }
}
