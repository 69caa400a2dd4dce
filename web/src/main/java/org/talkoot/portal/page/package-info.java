/**
 * The pages that compose several features: front page, lists, profile, honour roll.
 *
 * <p>A bean here asks a reading service of {@code portal.application} once and keeps the answer for
 * its request; the pages are plain markup, readable without session, script or sign-in.
 */
@NullMarked
package org.talkoot.portal.page;

import org.jspecify.annotations.NullMarked;
