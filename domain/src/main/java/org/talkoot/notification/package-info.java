/**
 * What concerns me, as a list that I can read and mark as read.
 *
 * <p>Notifications are written from the event log, in order, once for each event and person. They
 * keep ids and a kind; the words come from the bundles in the reader's language. Who objected or
 * voted is never told.
 *
 * <p>Letters tell of them in a rhythm that each member wishes for each kind: at once, daily, on
 * Fridays or never. Whoever has enough of a letter stops it by a signed link.
 */
@NullMarked
package org.talkoot.notification;

import org.jspecify.annotations.NullMarked;
