/**
 * How trust and skill are kept up to date.
 *
 * <p>Skill follows every event after its commit. Trust is computed anew every night, one network
 * after the other, and told to the log, so that what a judgement weighed can be derived again.
 */
@NullMarked
package org.talkoot.routing.application;

import org.jspecify.annotations.NullMarked;
