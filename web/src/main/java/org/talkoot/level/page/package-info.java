/**
 * Levels in pages: the own way to the next one, the table in words, what managers decide.
 *
 * <p>Numbers come from the same reading as in the answers to programs.
 */
@NullMarked
package org.talkoot.level.page;

import org.jspecify.annotations.NullMarked;
