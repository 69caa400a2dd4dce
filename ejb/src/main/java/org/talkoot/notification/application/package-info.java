/**
 * What concerns me, as its callers see it.
 *
 * <p>A subscriber of the event log writes notifications in order and once; the reader lists, counts
 * and marks them. Words come from the bundles at reading, in the reader's language.
 */
@NullMarked
package org.talkoot.notification.application;

import org.jspecify.annotations.NullMarked;
