/**
 * The workshop's pages: drafts of rules in a form, trial runs with their results, publishing with a
 * note, and the public list of versions.
 *
 * <p>Results come as tables; a chart stands beside its table and says in a sentence what it shows.
 * How a trial run stands is a part of the page that a small script fetches anew.
 */
@NullMarked
package org.talkoot.workshop.page;

import org.jspecify.annotations.NullMarked;
