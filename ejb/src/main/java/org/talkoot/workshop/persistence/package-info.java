/** Rows of drafts and rehearsals. */
@NullMarked
package org.talkoot.workshop.persistence;

import org.jspecify.annotations.NullMarked;
