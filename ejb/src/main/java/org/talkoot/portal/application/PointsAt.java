package org.talkoot.portal.application;

import java.time.Instant;

/** How many points somebody had at a moment; never below zero. */
public record PointsAt(Instant at, long points) {}
