package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A connection that forbids the caller's review of a solution, and of all else by its author.
 *
 * @param solution where it was told
 * @param text what the connection is
 */
@Schema(name = "DeclaredConflict")
public record DeclaredConflictRepresentation(String solution, String text) {}
