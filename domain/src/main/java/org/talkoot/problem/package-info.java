/**
 * A problem is a bounded question that somebody asks in earnest: with a deliverable, with criteria
 * by which a solution is accepted, with edges, a deadline and a pledge to use the result.
 *
 * <p>It begins as a draft, opens once every blocking check of its boundedness passes, is reviewed
 * after the deadline, decided by its requester and followed until its outcome is known. The clock
 * moves it from open to review; everything else is somebody's act.
 */
@NullMarked
package org.talkoot.problem;

import org.jspecify.annotations.NullMarked;
