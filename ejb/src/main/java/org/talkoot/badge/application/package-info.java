/**
 * Badges at work: granted and revoked by a subscriber of the event log, built anew when a network's
 * set changes, published by managers, shown with holders and progress.
 *
 * <p>A subscriber may hear an event twice and a building may overtake it; the counters take each
 * thing as the latest event has it, and the database lets nobody hold a badge twice.
 */
@NullMarked
package org.talkoot.badge.application;

import org.jspecify.annotations.NullMarked;
