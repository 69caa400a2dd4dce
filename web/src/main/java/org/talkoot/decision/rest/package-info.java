/**
 * Decisions for programs: the proposal, the choice with its reasons, the shares.
 *
 * <p>Of two decisions at once one is made and the other refused.
 */
@NullMarked
package org.talkoot.decision.rest;

import org.jspecify.annotations.NullMarked;
