/**
 * What the portal and the API ask about topics and skills.
 *
 * <p>Reading goes straight into small records. Topics are never shown by themselves, only where a
 * problem or a member that the viewer may see names them.
 */
@NullMarked
package org.talkoot.expertise.application;

import org.jspecify.annotations.NullMarked;
