/**
 * The page of what concerns me.
 *
 * <p>A plain list, newest first, with one button that marks everything as read.
 */
@NullMarked
package org.talkoot.notification.page;

import org.jspecify.annotations.NullMarked;
