/**
 * The workshop: where managers try other rules on what really happened before anybody feels them.
 *
 * <p>A draft is a copy of the rules that a manager changes. A rehearsal folds the network's whole
 * history twice, by the rules as they were and as if the draft had been in force all the time, and
 * says who would have more and who less. Nothing that is recorded changes by it; a draft that is
 * published counts from a date on.
 */
@NullMarked
package org.talkoot.workshop;

import org.jspecify.annotations.NullMarked;
