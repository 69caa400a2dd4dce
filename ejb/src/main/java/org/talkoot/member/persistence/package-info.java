/**
 * Members, their tokens and their audit log in the database.
 *
 * <p>Members are entities. What only proves something for a while (tokens, links, attempts) is kept
 * in small tables that are read and written by plain SQL, and known by digests only.
 */
@NullMarked
package org.talkoot.member.persistence;

import org.jspecify.annotations.NullMarked;
