/**
 * What members do with problems and how they read them.
 *
 * <p>Writing is drafting, changing, opening, closing early, withdrawing, deleting and voting on a
 * brief; each is one transaction that ends in an event. Reading is queries straight into records,
 * filtered by what the viewer may know of: a stranger's draft or a private network's problem does
 * not exist.
 */
@NullMarked
package org.talkoot.problem.application;

import org.jspecify.annotations.NullMarked;
