/**
 * Expertise is what members know about: topics, and the skills that members declare in them.
 *
 * <p>A topic is a short name that briefs, experts and reputation share. Nobody has to set topics
 * up: one that a brief names for the first time is created when that brief opens.
 */
@NullMarked
package org.talkoot.expertise;

import org.jspecify.annotations.NullMarked;
