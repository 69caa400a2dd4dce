/**
 * Looks after fairness: finds what chance does not explain, and lets a manager judge it.
 *
 * <p>The tests are open to everybody. What they find becomes a {@link
 * org.talkoot.moderation.CaseKind case} with its evidence; it accuses nobody. A manager who is no
 * part of it rules with reasons.
 */
@NullMarked
package org.talkoot.moderation;

import org.jspecify.annotations.NullMarked;
