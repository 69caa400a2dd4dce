/**
 * The pages on which problems are written and moved on.
 *
 * <p>The form saves its draft while somebody writes and lets the server judge how well it is
 * bounded; nothing typed is lost when a session ends. What the requester or a voter does on the
 * problem's own page ends in a redirect that confirms it.
 */
@NullMarked
package org.talkoot.problem.page;

import org.jspecify.annotations.NullMarked;
