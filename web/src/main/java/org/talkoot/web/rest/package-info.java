/**
 * The edge where programs meet the portal.
 *
 * <p>What comes in is JSON of a known shape or a refusal in the caller's language; what goes out is
 * a record or a page of records. A repeated POST gets its first answer, a change names the version
 * it is made upon, a list goes on where its cursor says. Nothing here knows a feature.
 */
@NullMarked
package org.talkoot.web.rest;

import org.jspecify.annotations.NullMarked;
