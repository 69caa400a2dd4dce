/**
 * A member is a person who acts under their own name: asks, answers, reviews and is thanked.
 *
 * <p>Here live the member's handle and address, how a member signs up, is disabled, and is shown to
 * others. Secrets (password hashes, tokens) are only ever kept as digests. A member who was
 * imported from elsewhere, or who was disabled, cannot sign in.
 */
@NullMarked
package org.talkoot.member;

import org.jspecify.annotations.NullMarked;
