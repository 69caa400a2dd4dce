/**
 * Expressions of pages, evaluated without detours.
 *
 * <p>A page evaluates some thousands of them. The server's way asks a dozen resolvers one after the
 * other, looks each bean up by its name and each method up among all of its class. Here what was
 * found once is kept: the bean behind a name, the method behind a call. What cannot be decided
 * without doubt (overloads, maps, implicit objects) goes the server's way.
 */
@NullMarked
package org.talkoot.web.expression;

import org.jspecify.annotations.NullMarked;
