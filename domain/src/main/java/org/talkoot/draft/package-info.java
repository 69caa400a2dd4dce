/**
 * What members are writing and have not sent.
 *
 * <p>A draft is private to its writer. There is one for each thing somebody can write, so that it
 * is found again on any device; it goes in the transaction in which the thing is sent, by itself
 * when nobody touched it for a long time, and with its writer. What is in it, the feature knows
 * whose form it fills.
 */
@NullMarked
package org.talkoot.draft;

import org.jspecify.annotations.NullMarked;
