/**
 * Archives of own data, made aside while the member waits, and erasure at once.
 *
 * <p>An archive is asked for, made by a round on one node at a time, and handed to its member alone
 * until it expires.
 */
@NullMarked
package org.talkoot.privacy.application;

import org.jspecify.annotations.NullMarked;
