/**
 * Levels and standings in PostgreSQL.
 *
 * <p>Evidence is read from a member's own lines, by the key of the account. Whoever is looked at is
 * locked by the row of the membership, so that a level is reached once.
 */
@NullMarked
package org.talkoot.level.persistence;

import org.jspecify.annotations.NullMarked;
