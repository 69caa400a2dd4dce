/**
 * The rows of imports: how far they have come, and the set-based statements of each step.
 *
 * <p>A batch goes to the database as one JSON array and is spread out there, so that a step is one
 * statement however many rows it takes in. Every statement first claims the dump's own numbers in
 * {@code imported_…} and adds only what it could claim: a second run finds everything claimed.
 */
@NullMarked
package org.talkoot.transfer.persistence;

import org.jspecify.annotations.NullMarked;
