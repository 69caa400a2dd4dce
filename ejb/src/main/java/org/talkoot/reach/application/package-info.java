/**
 * What reaches people outside the portal: feeds, cards for other sites, lists for search engines.
 *
 * <p>All of it is read as a visitor reads, through the same services, so that what is private,
 * unpublished or hidden is in none of it. Nothing here tells what happens in a veiled problem.
 */
@NullMarked
package org.talkoot.reach.application;

import org.jspecify.annotations.NullMarked;
