/**
 * The doors and the member's own settings.
 *
 * <p>Each bean is the state of one form and one call to a service. Whoever was sent to the sign-in
 * comes back to where they wanted to go, if that is a page of ours. Passwords are never shown
 * again, a new access token once.
 */
@NullMarked
package org.talkoot.member.page;

import org.jspecify.annotations.NullMarked;
