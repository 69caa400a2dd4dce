/**
 * How reputation is kept: accounts, lines and the sums that follow from them.
 *
 * <p>Every write locks the accounts it touches, in ascending order, reads only what the rules ask
 * for, and goes out in one set-based statement. Lines are inserted, never changed; the database
 * refuses anything else, and refuses to pay an occasion twice.
 */
@NullMarked
package org.talkoot.reputation.persistence;

import org.jspecify.annotations.NullMarked;
