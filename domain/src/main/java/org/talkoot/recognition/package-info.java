/**
 * Thanks from one member to another, and honours awarded by a manager.
 *
 * <p>Thanks are own words tied to one contribution. A recognition carries a grade and a citation,
 * the reason in words, and draws on the network's monthly budget. Nobody thanks or honours
 * themselves.
 */
@NullMarked
package org.talkoot.recognition;

import org.jspecify.annotations.NullMarked;
