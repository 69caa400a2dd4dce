/**
 * Reputation at work: points are written with their cause, read by those who may, and verified.
 *
 * <p>The recorder watches the event log within the transaction of the cause. Reading shows totals
 * to everybody and every line to its owner. Verification derives all sums, hashes and lines again
 * from the events and reports what differs; it never mends.
 */
@NullMarked
package org.talkoot.reputation.application;

import org.jspecify.annotations.NullMarked;
