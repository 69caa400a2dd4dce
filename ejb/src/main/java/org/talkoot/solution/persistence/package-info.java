/**
 * How solutions, votes and comments are kept and queried.
 *
 * <p>A vote is one row a member and solution, with a generation that counts its casts. Counters
 * stand in a table of their own that only single statements change.
 */
@NullMarked
package org.talkoot.solution.persistence;

import org.jspecify.annotations.NullMarked;
