/**
 * The index in PostgreSQL.
 *
 * <p>Every table that can be found carries its words in a generated column, so the index changes in
 * the transaction of what it finds and never tells of more than the row does. One statement finds,
 * ranks, counts and marks; what the viewer may know of is decided in it.
 */
@NullMarked
package org.talkoot.search.persistence;

import org.jspecify.annotations.NullMarked;
