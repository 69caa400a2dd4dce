/**
 * Routing finds the people a problem needs; it begins with knowing who can do what.
 *
 * <p>What members say of each other's work by voting, accepting, rating and verifying are {@link
 * org.talkoot.routing.Judgement judgements}. How much each of them weighs is the judge's {@link
 * org.talkoot.routing.TrustGraph trust}, computed every night from managers outwards. What weighs
 * adds up to a member's skill in a topic, shown as its lower bound.
 */
@NullMarked
package org.talkoot.routing;

import org.jspecify.annotations.NullMarked;
