/**
 * The pages on which solutions are written, revised, shared and taken back.
 *
 * <p>What somebody writes is saved while they write, so that it survives an idle hour, a closed tab
 * or a restart.
 */
@NullMarked
package org.talkoot.solution.page;

import org.jspecify.annotations.NullMarked;
