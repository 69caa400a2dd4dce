package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.media.Schema;

/** How many new cases a search opened. */
@Schema(name = "CaseSearch")
public record CaseSearchRepresentation(int opened) {}
