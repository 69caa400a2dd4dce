/**
 * The pages around a seat: what a reviewer is asked for and why, and who sits where.
 *
 * <p>A reviewer accepts or declines beside the solution itself. Managers see the seats of a
 * solution, ask somebody by hand, and read how reviewing goes in the network.
 */
@NullMarked
package org.talkoot.assignment.page;

import org.jspecify.annotations.NullMarked;
