package org.talkoot.web.kept;

import org.jspecify.annotations.Nullable;

/**
 * Which part of which page.
 *
 * @param view the page
 * @param place of the tag in its file
 * @param language of the reader
 * @param by what it is about, null for a page's only one
 */
record PartKey(String view, String place, String language, @Nullable Object by) {}
