/**
 * Peer review for programs: rubric, reviews, answers, ratings and consensus.
 *
 * <p>A review scores every criterion of the rubric.
 */
@NullMarked
package org.talkoot.review.rest;

import org.jspecify.annotations.NullMarked;
