/**
 * What members and visitors tell the operator about the portal itself.
 *
 * <p>The accessibility statement and the ground rules name it as the way to reach somebody; it is
 * open to whoever has no account.
 */
@NullMarked
package org.talkoot.feedback;

import org.jspecify.annotations.NullMarked;
