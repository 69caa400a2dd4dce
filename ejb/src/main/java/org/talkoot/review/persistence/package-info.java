/**
 * Reviews in PostgreSQL.
 *
 * <p>Reviews are entities; lists are queries straight into views, with a fixed number of
 * statements.
 */
@NullMarked
package org.talkoot.review.persistence;

import org.jspecify.annotations.NullMarked;
