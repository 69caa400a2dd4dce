/**
 * Searching everything the viewer may know of.
 *
 * <p>{@link org.talkoot.search.application.Searching} asks the index behind the port; where it
 * finds nothing, it asks how the words may have been meant and searches for those. The port speaks
 * of words, filters, hits and viewers only, so that another engine can stand in for the database.
 */
@NullMarked
package org.talkoot.search.application;

import org.jspecify.annotations.NullMarked;
