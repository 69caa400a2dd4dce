/**
 * A living community made up for newcomers: people, networks, problems and what became of them.
 *
 * <p>The story is data ({@code sample/*.json}); it is told through the application services at its
 * own instants, counted back from now, so that every point has its cause. It is told once, on an
 * empty database, in one transaction, and only where the setting {@code talkoot.sample.data} asks
 * for it.
 */
@NullMarked
package org.talkoot.portal.sample;

import org.jspecify.annotations.NullMarked;
