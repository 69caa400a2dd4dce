/**
 * Search over REST.
 *
 * <p>Snippets are plain text with the places of the words that were found; there is no markup in
 * them.
 */
@NullMarked
package org.talkoot.search.rest;

import org.jspecify.annotations.NullMarked;
