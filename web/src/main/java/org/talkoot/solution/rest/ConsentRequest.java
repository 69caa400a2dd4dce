package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether somebody who was invited shares in a solution. */
@Schema(name = "ConsentRequest")
public record ConsentRequest(@Nullable Boolean accepts) {}
