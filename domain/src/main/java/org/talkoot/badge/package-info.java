/**
 * Badges: what somebody has done often enough to be honoured for it.
 *
 * <p>A badge set is data. Counters say what counts for whom in which events and what takes it back;
 * badges say how much of which counters they ask. The engine takes events in, one after the other,
 * keeps the counters and tells which badges are granted or revoked; it knows neither clock nor
 * database. Every counted thing is kept by its occasion with the event that last touched it, so
 * that events may come twice or out of order and what is taken back was never there.
 */
@NullMarked
package org.talkoot.badge;

import org.jspecify.annotations.NullMarked;
