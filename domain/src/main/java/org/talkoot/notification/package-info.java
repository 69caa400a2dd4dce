/**
 * What concerns me, as a list that I can read and mark as read.
 *
 * <p>Notifications are written from the event log, in order, once for each event and person. They
 * keep ids and a kind; the words come from the bundles in the reader's language. Who objected or
 * voted is never told.
 */
@NullMarked
package org.talkoot.notification;

import org.jspecify.annotations.NullMarked;
