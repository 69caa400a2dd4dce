/**
 * Badges over REST: definitions with criteria and holders, and who holds what.
 *
 * <p>Nothing of a private network is shown outside it.
 */
@NullMarked
package org.talkoot.badge.rest;

import org.jspecify.annotations.NullMarked;
