/**
 * Public pages for visitors, kept ready for a few seconds.
 *
 * <p>A visitor without a session gets the same page as the next one, so it is rendered once and
 * handed out, compressed, with its digest, until it is a few seconds old. While it is rendered
 * anew, others get the one before. Whatever sets a cookie, marks itself as private or is no plain
 * 200 is never kept, and whoever has a session is led past.
 */
@NullMarked
package org.talkoot.web.visitor;

import org.jspecify.annotations.NullMarked;
