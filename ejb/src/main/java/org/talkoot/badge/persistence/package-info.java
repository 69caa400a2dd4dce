/**
 * Badges in the database: published sets, counted things, figures, grants.
 *
 * <p>A network's row of {@code badge_basis} is locked while anything of its badges is written.
 */
@NullMarked
package org.talkoot.badge.persistence;

import org.jspecify.annotations.NullMarked;
