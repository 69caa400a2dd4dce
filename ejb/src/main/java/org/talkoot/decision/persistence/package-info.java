/**
 * Decisions in PostgreSQL.
 *
 * <p>A decision is an entity with its shares and reasons; one a problem, by the database.
 */
@NullMarked
package org.talkoot.decision.persistence;

import org.jspecify.annotations.NullMarked;
