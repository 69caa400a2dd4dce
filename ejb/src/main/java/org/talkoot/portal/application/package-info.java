/**
 * What pages show that no feature knows alone: the front page, a profile, the honour roll.
 *
 * <p>Read-only. Each page costs a fixed number of statements, whatever the number of rows. Nothing
 * of a private network is shown to strangers, and nothing of a blind or sealed problem to anybody
 * before its decision.
 */
@NullMarked
package org.talkoot.portal.application;

import org.jspecify.annotations.NullMarked;
