package org.talkoot.web.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.InvalidInput;

/** Which part of a list is asked for: {@code ?limit=} and {@code ?after=}. */
public class PageQuery {
  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  @QueryParam("limit")
  @Parameter(
      description = "How many entries at most.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
  private @Nullable String limit;

  @QueryParam("after")
  @Parameter(
      description = "Where the list goes on: the `next` of the page before.",
      schema = @Schema(type = "string", maxLength = 300))
  private @Nullable String after;

  /** Returns how many entries are wanted, 1 to 100. */
  public int limit() {
    if (limit == null) {
      return USUAL;
    }
    int wanted = NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
    if (wanted < 1 || wanted > MOST) {
      throw InvalidInput.of("limit", "page.limit", MOST);
    }
    return wanted;
  }

  /** Returns one entry more than wanted, by which a query shows that there is a next page. */
  public int limitAndOne() {
    return limit() + 1;
  }

  /** Returns the key after which the page begins, empty for the first. */
  public Optional<String> after() {
    return Optional.ofNullable(after).map(Cursor::key);
  }
}
