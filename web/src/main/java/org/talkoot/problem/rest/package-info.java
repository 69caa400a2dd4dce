/**
 * Problems for programs: drafting a brief, opening it through the gate, finding and voting.
 *
 * <p>A draft may be incomplete; opening answers 409 with the checks that fail.
 */
@NullMarked
package org.talkoot.problem.rest;

import org.jspecify.annotations.NullMarked;
