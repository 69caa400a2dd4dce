/** Reports, hiding with reasons, and the second look. */
@NullMarked
package org.talkoot.it.moderation;

import org.jspecify.annotations.NullMarked;
