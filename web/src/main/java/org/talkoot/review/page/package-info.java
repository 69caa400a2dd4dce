/**
 * The pages of reviewing: the queue and the form.
 *
 * <p>A bean holds what the reader has written, row by row of the rubric, and makes one call; what
 * is refused appears at its field and nothing written is lost.
 */
@NullMarked
package org.talkoot.review.page;

import org.jspecify.annotations.NullMarked;
