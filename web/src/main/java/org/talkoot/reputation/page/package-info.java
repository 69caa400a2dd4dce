/**
 * The pages on points: why somebody has them, and how they arise.
 *
 * <p>A member reads every own line; a manager those of the own network. How points work is written
 * from the rules in force, so that the page cannot say anything else than the ledger does.
 */
@NullMarked
package org.talkoot.reputation.page;

import org.jspecify.annotations.NullMarked;
