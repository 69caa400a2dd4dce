/**
 * Levels for programs: the table of a network, the own progress, proposed losses.
 *
 * <p>Progress is the member's own; the managers of a network read that of their members there.
 */
@NullMarked
package org.talkoot.level.rest;

import org.jspecify.annotations.NullMarked;
