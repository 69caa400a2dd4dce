/**
 * Saving, finding again, discarding and forgetting of drafts.
 *
 * <p>Features save under a key after they have made sure that the member may know of the subject,
 * and say {@code sent} in the transaction in which the thing is sent.
 */
@NullMarked
package org.talkoot.draft.application;

import org.jspecify.annotations.NullMarked;
