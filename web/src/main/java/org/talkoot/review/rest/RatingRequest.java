package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a review helped. */
@Schema(name = "RatingRequest")
public record RatingRequest(@Nullable Boolean helpful) {}
