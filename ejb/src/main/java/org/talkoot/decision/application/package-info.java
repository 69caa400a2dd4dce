/**
 * Deciding, as its callers see it.
 *
 * <p>The requester decides once, under the lock of the problem. Everybody who may know of the
 * problem reads the decision with its reasons; the requester sees proposed shares before.
 */
@NullMarked
package org.talkoot.decision.application;

import org.jspecify.annotations.NullMarked;
