/**
 * Solutions for programs: sending in, revising, voting and commenting.
 *
 * <p>A vote answers with the counts, also when nothing changed.
 */
@NullMarked
package org.talkoot.solution.rest;

import org.jspecify.annotations.NullMarked;
