/**
 * What members do with solutions and how they read them.
 *
 * <p>Writing is sending in, revising, withdrawing, consenting, voting and commenting. Voting is the
 * hot path: few set-based statements, counters exact at any concurrency, nobody sees who voted.
 */
@NullMarked
package org.talkoot.solution.application;

import org.jspecify.annotations.NullMarked;
