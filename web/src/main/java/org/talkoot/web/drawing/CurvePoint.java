package org.talkoot.web.drawing;

import java.time.Instant;

/**
 * A place of a curve.
 *
 * @param value not below zero; it stands until the next point
 */
public record CurvePoint(Instant at, long value) {}
