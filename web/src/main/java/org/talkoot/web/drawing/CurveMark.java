package org.talkoot.web.drawing;

import java.time.Instant;

/** Something to remember on a curve, in a few words of our own (they are not escaped). */
public record CurveMark(Instant at, String words) {}
