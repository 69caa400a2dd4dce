/**
 * How problems are kept and queried.
 *
 * <p>The brief is one jsonb value, replaced as a whole; counters stand in a table of their own that
 * only single statements change. Lists are paged by keyset.
 */
@NullMarked
package org.talkoot.problem.persistence;

import org.jspecify.annotations.NullMarked;
