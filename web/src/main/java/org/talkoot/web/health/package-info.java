/**
 * Tells the operator's tools whether the portal lives and can work.
 *
 * <p>Alive means that the process answers; ready means that the database answers it. The two are
 * apart so that a cluster takes a node out of service without killing it. Everybody is told one
 * word; which check failed is told on the administration listener only.
 */
@NullMarked
package org.talkoot.web.health;

import org.jspecify.annotations.NullMarked;
