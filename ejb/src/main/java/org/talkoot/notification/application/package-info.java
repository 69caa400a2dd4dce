/**
 * What concerns me, as its callers see it.
 *
 * <p>A subscriber of the event log writes notifications in order and once; the reader lists, counts
 * and marks them. Words come from the bundles at reading, in the reader's language.
 *
 * <p>What members wish to hear by letter waits for its due time; a round opens one letter a member
 * and time, composes it at the moment of sending and sends it until it has arrived.
 */
@NullMarked
package org.talkoot.notification.application;

import org.jspecify.annotations.NullMarked;
