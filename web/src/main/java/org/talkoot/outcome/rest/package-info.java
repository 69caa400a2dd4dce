/**
 * Outcomes for programs: steps, their verification, and the closing letter.
 *
 * <p>Steps are told oldest first.
 */
@NullMarked
package org.talkoot.outcome.rest;

import org.jspecify.annotations.NullMarked;
