/**
 * What other programs read of the portal: feeds, pictures and cards for other sites, lists for
 * search engines.
 *
 * <p>All of it is public, needs no session, is kept by whoever fetched it and asked for again by
 * its digest ({@link org.talkoot.reach.page.SharedDocument}). What a visitor may not read answers
 * as what does not exist.
 */
@NullMarked
package org.talkoot.reach.page;

import org.jspecify.annotations.NullMarked;
