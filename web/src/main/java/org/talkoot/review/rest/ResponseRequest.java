package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The author's answer to a review. */
@Schema(name = "ResponseRequest")
public record ResponseRequest(@Schema(maxLength = 8_000) @Nullable String text) {}
