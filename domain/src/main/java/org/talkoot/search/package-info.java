/**
 * Search: what was asked for, which kinds of things are found, and where the words stand in them.
 *
 * <p>What is found is text with marked pieces, never markup, so that nothing that somebody wrote
 * can become part of a page. How words are compared is the business of the index behind the port.
 */
@NullMarked
package org.talkoot.search;

import org.jspecify.annotations.NullMarked;
