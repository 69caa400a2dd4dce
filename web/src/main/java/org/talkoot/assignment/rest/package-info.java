/**
 * Who reviews what, for programs: what is awaited from the caller, seats of solutions, rounds.
 *
 * <p>Reviewers see their own assignments, managers all of their network.
 */
@NullMarked
package org.talkoot.assignment.rest;

import org.jspecify.annotations.NullMarked;
