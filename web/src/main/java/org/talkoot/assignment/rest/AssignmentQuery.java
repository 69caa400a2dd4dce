package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.InvalidInput;
import org.talkoot.web.rest.PageQuery;

/** Which of the caller's assignments are asked for. */
public class AssignmentQuery extends PageQuery {
  @QueryParam("state")
  @Parameter(
      description = "`open` for those that are awaited, the next due first; else all.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"open", "all"},
              defaultValue = "all"))
  private @Nullable String state;

  /** Tells whether only the awaited ones are asked for. */
  public boolean isOpenOnly() {
    if (state == null || state.isEmpty() || state.equals("all")) {
      return false;
    }
    if (!state.equals("open")) {
      throw InvalidInput.of("state", "value.code");
    }
    return true;
  }
}
