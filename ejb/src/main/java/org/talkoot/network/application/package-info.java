/**
 * What one can do with networks: found, change, join, leave, invite, appoint, read.
 *
 * <p>Only operators found networks and then manage them. Lower parts of every use case ask {@link
 * org.talkoot.network.application.Memberships} whether a member may act. Whoever may not know of a
 * private network hears that it does not exist.
 */
@NullMarked
package org.talkoot.network.application;

import org.jspecify.annotations.NullMarked;
