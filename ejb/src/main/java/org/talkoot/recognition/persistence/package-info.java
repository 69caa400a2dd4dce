/**
 * Thanks and recognitions in PostgreSQL.
 *
 * <p>The budget is drawn by one statement that the database refuses when not enough is left.
 */
@NullMarked
package org.talkoot.recognition.persistence;

import org.jspecify.annotations.NullMarked;
