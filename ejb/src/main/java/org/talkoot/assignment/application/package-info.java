/**
 * Who reviews what, as its callers see it.
 *
 * <p>Rounds ask the reviewers who fit best; managers ask somebody by hand; anybody eligible takes a
 * seat unasked. Reviewers say yes or no, ask for more time, or let the clock free the seat. All of
 * them keep the same rules about who may never review whom.
 */
@NullMarked
package org.talkoot.assignment.application;

import org.jspecify.annotations.NullMarked;
