/**
 * Who is in front of the screen, and what a browser may be trusted with.
 *
 * <p>Shiro keeps the sign-in in the server's session; pages ask {@link
 * org.talkoot.web.security.CurrentMember} ({@code #{me}}). A session is good only as long as the
 * account is open and its session epoch stands, so that sign-out, a new password and a closed
 * account take effect at the next request. Programs never use a session: the REST interface looks
 * at tokens alone.
 */
@NullMarked
package org.talkoot.web.security;

import org.jspecify.annotations.NullMarked;
