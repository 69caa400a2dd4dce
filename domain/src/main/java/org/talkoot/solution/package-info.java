/**
 * A solution is a member's answer to a problem, written in Markdown and improved in revisions.
 *
 * <p>Its author may invite co-authors, who share in it once they consent. Other members call it
 * helpful or object with a reason, and comment on it. It can be revised and withdrawn until the
 * requester decides; an accepted solution stays. Others propose refinements, which the author
 * merges with credit or declines with a reason; wordings are compared word by word.
 */
@NullMarked
package org.talkoot.solution;

import org.jspecify.annotations.NullMarked;
