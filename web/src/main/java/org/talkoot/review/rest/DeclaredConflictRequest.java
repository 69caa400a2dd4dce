package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What connection to the author forbids the caller's review. */
@Schema(name = "DeclaredConflictRequest")
public record DeclaredConflictRequest(
    @Schema(minLength = 1, maxLength = 1000) @Nullable String text) {}
