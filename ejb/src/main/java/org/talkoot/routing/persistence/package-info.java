/**
 * How judgements, sums of skill and versions of trust are kept.
 *
 * <p>A judgement keeps the weight it was given; sums move with it by single statements. Weights of
 * a version of trust are never changed.
 */
@NullMarked
package org.talkoot.routing.persistence;

import org.jspecify.annotations.NullMarked;
