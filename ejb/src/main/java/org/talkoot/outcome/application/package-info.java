/**
 * Reporting outcomes, as its callers see it.
 *
 * <p>The requester reports steps, others verify them, under the lock of the problem. When the
 * thread ends, a closing letter is put together for each reader from what is known.
 */
@NullMarked
package org.talkoot.outcome.application;

import org.jspecify.annotations.NullMarked;
