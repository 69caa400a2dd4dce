/**
 * Drafting, rehearsing and publishing rules, for the managers of a network.
 *
 * <p>A draft is kept on the server until it is published or dropped. A rehearsal is ordered in one
 * transaction and runs in the background; it notes how far it has come, stops when it is cancelled,
 * and is marked as broken when its node falls silent. Its result is kept in small: totals by member
 * and rule; lines are derived again when somebody looks at them.
 */
@NullMarked
package org.talkoot.workshop.application;

import org.jspecify.annotations.NullMarked;
