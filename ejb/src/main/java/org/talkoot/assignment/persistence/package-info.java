/**
 * Assignments in PostgreSQL.
 *
 * <p>Problem, solution, member: rows are held in this order. A reviewer holds one open seat of a
 * solution, in the database.
 */
@NullMarked
package org.talkoot.assignment.persistence;

import org.jspecify.annotations.NullMarked;
