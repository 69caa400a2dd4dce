/**
 * Cases on pages: what was found, who it is about, and what a manager finds.
 *
 * <p>A case shows its evidence as a small graph and as a table; a ruling needs reasons.
 */
@NullMarked
package org.talkoot.moderation.page;

import org.jspecify.annotations.NullMarked;
