/**
 * What every feature stands on.
 *
 * <p>A broken rule is an exception with a code, turned once at the edge into an answer in the
 * caller's language. Ids are time-ordered and small. What happened is told as an event of ids and
 * integers, kept in one log in the transaction of its cause. Nothing here knows a feature.
 */
@NullMarked
package org.talkoot.shared;

import org.jspecify.annotations.NullMarked;
