/**
 * Outcomes in PostgreSQL.
 *
 * <p>Steps are entities with their verifications; the first one a problem is the database's to
 * know.
 */
@NullMarked
package org.talkoot.outcome.persistence;

import org.jspecify.annotations.NullMarked;
