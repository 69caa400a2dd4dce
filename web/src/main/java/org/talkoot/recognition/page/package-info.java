/**
 * The page on which one member thanks another.
 *
 * <p>It names the contribution and takes the words.
 */
@NullMarked
package org.talkoot.recognition.page;

import org.jspecify.annotations.NullMarked;
