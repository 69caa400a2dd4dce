/**
 * Notifications in PostgreSQL.
 *
 * <p>One statement an event finds whom it concerns; a repeated event writes nothing.
 */
@NullMarked
package org.talkoot.notification.persistence;

import org.jspecify.annotations.NullMarked;
