/**
 * Reviewing, as its callers see it.
 *
 * <p>One service takes reviews, answers and ratings; another shows rubric, reviews, consensus and
 * what waits for the viewer. What the viewer may not know of does not exist.
 */
@NullMarked
package org.talkoot.review.application;

import org.jspecify.annotations.NullMarked;
