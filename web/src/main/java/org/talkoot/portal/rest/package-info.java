/**
 * What composes features, for programs: profiles and the honour roll.
 *
 * <p>Only public networks count to those who belong to no other.
 */
@NullMarked
package org.talkoot.portal.rest;

import org.jspecify.annotations.NullMarked;
