/**
 * How topics and declared skills are kept.
 *
 * <p>A topic that is named for the first time by several at once is created once.
 */
@NullMarked
package org.talkoot.expertise.persistence;

import org.jspecify.annotations.NullMarked;
