/**
 * The pages on which outcomes are told, verified and read as a closing letter.
 *
 * <p>The requester tells the next step; somebody without a part in it verifies; whoever took part
 * reads the letter at the end.
 */
@NullMarked
package org.talkoot.outcome.page;

import org.jspecify.annotations.NullMarked;
