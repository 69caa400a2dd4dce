package org.talkoot.web.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.application.Window;

/** Which part of a list is asked for: {@code ?limit=} and {@code ?after=}. */
public class PageQuery {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  @QueryParam("limit")
  @Parameter(
      description = "How many entries at most.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
  private @Nullable String limit;

  @QueryParam("after")
  @Parameter(
      description = "Where the list goes on: the `next` of the page before.",
      schema = @Schema(type = "string", maxLength = 600))
  private @Nullable String after;

  /** Returns the window, or refuses a limit or a place that no list has. */
  public Window window() {
    return Window.of(limit == null ? null : number(limit), after);
  }

  private static int number(String text) {
    return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
  }
}
