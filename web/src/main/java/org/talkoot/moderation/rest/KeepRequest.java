package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why what was reported stays; the reporters read it. */
@Schema(name = "KeepRequest")
public record KeepRequest(@Schema(minLength = 1, maxLength = 2000) @Nullable String reasons) {}
