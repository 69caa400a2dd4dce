/**
 * Networks and memberships in PostgreSQL.
 *
 * <p>Networks are entities, memberships rows that are asked for on every step and therefore read by
 * SQL. Lists are queries straight into views. Uniqueness of slugs and memberships is the
 * database's. Nothing here decides who may.
 */
@NullMarked
package org.talkoot.network.persistence;

import org.jspecify.annotations.NullMarked;
