/** Keeps drafts, one row each. */
@NullMarked
package org.talkoot.draft.persistence;

import org.jspecify.annotations.NullMarked;
