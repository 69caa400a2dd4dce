/**
 * Who reviews what: reviewers are asked for, not hoped for.
 *
 * <p>Each solution has seats for as many reviewers as its brief wants. Everybody who may take a
 * seat has a suitability for it; whom a rule forbids is never offered. {@link
 * org.talkoot.assignment.AssignmentFlow} fills as many seats as loads allow, spreads what is
 * missing evenly, and among all such rounds finds one whose suitability adds up to the most.
 */
@NullMarked
package org.talkoot.assignment;

import org.jspecify.annotations.NullMarked;
