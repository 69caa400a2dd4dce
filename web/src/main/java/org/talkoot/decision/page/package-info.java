/**
 * The page on which a requester decides.
 *
 * <p>It shows what reviewers agree on side by side, takes the choice with its reasons, and makes
 * one call.
 */
@NullMarked
package org.talkoot.decision.page;

import org.jspecify.annotations.NullMarked;
